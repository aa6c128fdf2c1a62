package org.hoso.ops.pack;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The verifier's one source file, compiled with nothing on its class path, and called as its {@code main} calls itself. */
public final class Verifier {
    public static final Path SOURCE = source();

    private static final Method VERIFY = compiled();

    private Verifier() {}

    /** @param code as the exit code would be */
    public record Verdict(int code, String place, String vi, String en) {}

    public static Verdict verify(Path pack, @Nullable Path key) {
        return verify(pack, key, null);
    }

    /** @param tsa certificates of time stamp authorities */
    public static Verdict verify(Path pack, @Nullable Path key, @Nullable Path tsa) {
        try {
            Object found = VERIFY.invoke(null, pack, key, tsa);
            return new Verdict(
                    (int) part(found, "code"), (String) part(found, "place"), (String) part(found, "vi"), (String)
                            part(found, "en"));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the verifier threw instead of giving a verdict", e);
        }
    }

    private static Object part(Object verdict, String name) throws ReflectiveOperationException {
        return verdict.getClass().getMethod(name).invoke(verdict);
    }

    private static Path source() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("ops") ? here.resolve("VerifyPack.java") : here.resolve("ops/VerifyPack.java");
    }

    private static Method compiled() {
        try {
            Path classes = Files.createTempDirectory("verify-pack");
            int result = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-cp", classes.toString(), "-d", classes.toString(), SOURCE.toString());
            if (result != 0) throw new AssertionError("VerifyPack.java does not compile by itself");
            URL[] urls = {classes.toUri().toURL()};
            return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())
                    .loadClass("VerifyPack")
                    .getMethod("verify", Path.class, Path.class, Path.class);
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
