package prelink;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Replaces the places of a class that it, or the JDK for it, would link when they are first reached by plain calls. */
final class CallSites extends ClassVisitor {
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";
    private static final String STRINGS = "java/lang/invoke/StringConcatFactory";

    private final List<LambdaClass> lambdas = new ArrayList<>();
    private final List<Runnable> added = new ArrayList<>();
    private String name = "";
    private String host = "";
    private int version;
    private boolean isInterface;

    CallSites(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** The classes that the lambdas became. */
    List<LambdaClass> lambdas() {
        return lambdas;
    }

    /** The class at the head of this one's nest. */
    String host() {
        return host;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        this.version = version;
        this.name = name;
        host = name;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
        host = nestHost;
        super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        MethodVisitor code = super.visitMethod(access, method, descriptor, signature, exceptions);
        MethodVisitor next = StandIns.isOne(name) ? code : new StandIns(code);
        return new MethodVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitInvokeDynamicInsn(String site, String type, Handle bootstrap, Object... facts) {
                if (bootstrap.getOwner().equals(LAMBDAS) && bootstrap.getName().equals("metafactory")) {
                    lambda(site, type, facts).call(mv);
                } else if (bootstrap.getOwner().equals(RECORDS)) {
                    call(mv, type, code -> RecordMethods.write(code, site, facts));
                } else if (bootstrap.getOwner().equals(STRINGS) && Joined.canWrite(facts)) {
                    call(mv, type, code -> Joined.write(code, type, facts));
                } else {
                    super.visitInvokeDynamicInsn(site, type, bootstrap, facts);
                }
            }
        };
    }

    @Override
    public void visitEnd() {
        added.forEach(Runnable::run);
        super.visitEnd();
    }

    private LambdaClass lambda(String site, String type, Object[] facts) {
        LambdaClass lambda = new LambdaClass(
                version,
                name + "$Lambda" + lambdas.size(),
                host,
                site,
                Type.getMethodType(type),
                (Type) facts[0],
                (Handle) facts[1],
                (Type) facts[2]);
        lambdas.add(lambda);
        return lambda;
    }

    /** Calls a method of the class's own, to be written when the rest of it has been. */
    private void call(MethodVisitor at, String type, Consumer<GeneratorAdapter> code) {
        String method = "linked$" + added.size();
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        added.add(() -> {
            MethodVisitor next = super.visitMethod(access, method, type, null, null);
            GeneratorAdapter generator = new GeneratorAdapter(next, access, method, type);
            generator.visitCode();
            code.accept(generator);
            generator.returnValue();
            generator.endMethod();
        });
        at.visitMethodInsn(Opcodes.INVOKESTATIC, name, method, type, isInterface);
    }
}
