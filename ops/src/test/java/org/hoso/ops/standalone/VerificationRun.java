package org.hoso.ops.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The verification as an operator runs it: a process of its own, all that it said and how it ended. */
public record VerificationRun(int code, String said) {
    public static VerificationRun of(String... arguments) throws Exception {
        return of(Map.of(), arguments);
    }

    /** @param environment what it has beside what every process here has */
    static VerificationRun of(Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                VerifyStore.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        return new VerificationRun(process.waitFor(), said);
    }
}
