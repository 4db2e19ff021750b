package prelink;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The class that a lambda or a method reference becomes: its fields are what was captured, its one method calls the
 * lambda's code. What is converted on the way is what {@link java.lang.invoke.LambdaMetafactory} converts.
 *
 * @param version of the class file
 * @param name of the class
 * @param host of its nest, so that it may call what is private
 * @param method of the interface
 * @param site from what is captured to the interface
 * @param erased the method's type in the interface
 * @param target what to call
 * @param exact the method's type here
 */
record LambdaClass(
        int version, String name, String host, String method, Type site, Type erased, Handle target, Type exact) {
    private static final String CONSTRUCTOR = "<init>";
    private static final String MAKE = "of";
    private static final String ONLY = "ONLY";
    private static final int FINAL = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;

    private Type interfaceType() {
        return site.getReturnType();
    }

    private Type[] captured() {
        return site.getArgumentTypes();
    }

    private Type self() {
        return Type.getObjectType(name);
    }

    private String constructorType() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured());
    }

    /** Puts one of its kind on the stack, in place of what is to be captured. */
    void call(MethodVisitor at) {
        if (captured().length == 0) {
            at.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, interfaceType().getDescriptor());
        } else {
            at.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKE, site.getDescriptor(), false);
        }
    }

    byte[] code() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                version,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                Type.getInternalName(Object.class),
                new String[] {interfaceType().getInternalName()});
        writer.visitNestHost(host);
        for (int i = 0; i < captured().length; i++) {
            writer.visitField(FINAL, field(i), captured()[i].getDescriptor(), null, null)
                    .visitEnd();
        }
        constructor(writer);
        if (captured().length == 0) {
            only(writer);
        } else {
            make(writer);
        }
        body(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static String field(int index) {
        return "c" + index;
    }

    private void constructor(ClassWriter writer) {
        GeneratorAdapter code = method(writer, Opcodes.ACC_PRIVATE, CONSTRUCTOR, constructorType());
        code.loadThis();
        code.invokeConstructor(Type.getType(Object.class), new Method(CONSTRUCTOR, "()V"));
        for (int i = 0; i < captured().length; i++) {
            code.loadThis();
            code.loadArg(i);
            code.putField(self(), field(i), captured()[i]);
        }
        finish(code);
    }

    /** What captures nothing is made once. */
    private void only(ClassWriter writer) {
        String type = interfaceType().getDescriptor();
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type, null, null)
                .visitEnd();
        GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, "<clinit>", "()V");
        code.newInstance(self());
        code.dup();
        code.invokeConstructor(self(), new Method(CONSTRUCTOR, "()V"));
        code.putStatic(self(), ONLY, interfaceType());
        finish(code);
    }

    private void make(ClassWriter writer) {
        GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, MAKE, site.getDescriptor());
        code.newInstance(self());
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self(), new Method(CONSTRUCTOR, constructorType()));
        finish(code);
    }

    private void body(ClassWriter writer) {
        GeneratorAdapter code = method(writer, Opcodes.ACC_PUBLIC, method, erased.getDescriptor());
        boolean makes = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (makes) {
            code.newInstance(Type.getObjectType(target.getOwner()));
            code.dup();
        }
        Type[] taken = taken();
        for (int i = 0; i < captured().length; i++) {
            code.loadThis();
            code.getField(self(), field(i), captured()[i]);
        }
        for (int i = 0; i < exact.getArgumentTypes().length; i++) {
            code.loadArg(i);
            Conversion.from(erased.getArgumentTypes()[i], exact.getArgumentTypes()[i], taken[captured().length + i])
                    .write(code);
        }
        code.visitMethodInsn(opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type given = makes ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        Conversion.back(given, exact.getReturnType(), erased.getReturnType()).write(code);
        finish(code);
    }

    /** What the target takes: first the object that it is a method of, if it is one's. */
    private Type[] taken() {
        Type[] arguments = Type.getArgumentTypes(target.getDesc());
        if (target.getTag() == Opcodes.H_INVOKESTATIC || target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return arguments;
        }
        Type[] all = new Type[arguments.length + 1];
        all[0] = Type.getObjectType(target.getOwner());
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    /** In a nest, what is private is called like anything else. */
    private int opcode() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private static GeneratorAdapter method(ClassWriter writer, int access, String name, String type) {
        GeneratorAdapter code =
                new GeneratorAdapter(writer.visitMethod(access, name, type, null, null), access, name, type);
        code.visitCode();
        return code;
    }

    private static void finish(GeneratorAdapter code) {
        code.returnValue();
        code.endMethod();
    }
}
