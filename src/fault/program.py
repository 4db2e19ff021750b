"""How the attacks in this folder start the program: by java itself, whose start takes less long than the launcher's."""
import os
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
CLASSPATH = os.environ.get("CIRCUIT_CLASSPATH", str(HOME / "target/circuit.jar"))
PROGRAM = [JAVA, "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", f"-Dcircuit.home={HOME}",
           "-cp", CLASSPATH, "circuit.cli.Main"]
