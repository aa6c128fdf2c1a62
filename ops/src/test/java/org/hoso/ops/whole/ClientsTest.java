package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hoso.ops.completeness.Endpoints;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.runtime.openapi.OperationWords;
import org.hoso.runtime.problems.Language;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The interface's description")
class ClientsTest {
    private static final Path GENERATOR = Path.of("target", "tools", "openapi-generator-cli.jar");
    /** Endpoints of tests of the sign-in, which stand on the class path here. */
    private static final String OF_OTHER_TESTS = "/api/v1/(me|read|break-off/.*)";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api = Running.shared().api(exchange -> {});
    private final String text = described();
    private final JsonNode document = read(text);

    private String described() {
        Reply reply = api.get("", "/v3/api-docs");
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply.body().toString();
    }

    @Test
    @DisplayName("is valid, and the Java client that is made of it compiles")
    void a_java_client(@TempDir Path home) throws Exception {
        Path described = Files.writeString(home.resolve("hoso.json"), text);
        generator("validate", "-i", described.toString());
        Path client = home.resolve("client");
        generator(
                "generate",
                "-i",
                described.toString(),
                "-g",
                "java",
                "-o",
                client.toString(),
                "--additional-properties",
                "library=native,useJakartaEe=true,openApiNullable=false,hideGenerationTimestamp=true",
                "--global-property",
                "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false");
        compiles(client.resolve("src/main/java"), home.resolve("classes"));
    }

    @Test
    @DisplayName("puts each call under a heading that people know, with words in both languages and a name of its own")
    void headings() {
        Set<String> headings = new TreeSet<>();
        document.path("tags").forEach(tag -> headings.add(tag.path("name").asText()));
        Set<String> keys = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        operations((method, path, operation) -> {
            String what = method + " " + path;
            assertThat(headings).as(what).contains(operation.at("/tags/0").asText());
            assertThat(operation.path("summary").asText()).as(what).matches(".+ \\(.+\\)");
            assertThat(names.add(operation.path("operationId").asText()))
                    .as(what)
                    .isTrue();
            keys.add(OperationWords.key(method, path));
        });
        for (Language language : Language.values())
            assertThat(new OperationWords().keys(language))
                    .as("words of calls that are not there")
                    .isEqualTo(keys);
    }

    @Test
    @DisplayName("has every command that somebody may ask for, each under its own name and no other")
    void commands() {
        Set<String> taken = new TreeSet<>();
        operations((method, path, operation) -> {
            String body = operation
                    .at("/requestBody/content/application~1json/schema/$ref")
                    .asText();
            if (StoredNames.everyCommand().stream().anyMatch(one -> body.endsWith("/" + one.getSimpleName() + "Body")))
                taken.add(method + " " + path);
        });
        assertThat(taken)
                .isEqualTo(StoredNames.everyCommand().stream()
                        .flatMap(command -> Endpoints.of(command).stream())
                        .map(path -> "post " + path)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName(
            "gives each step an example whose shape is taken: it is accepted, or a rule or the reader's rights turn it down")
    void examples() {
        String number = api.post("intake@abei", "/api/v1/cases/report-content", Bodies.report())
                .text("caseNumber");
        List<String> wrong = new ArrayList<>();
        operations((method, path, operation) -> {
            JsonNode example = operation.at("/requestBody/content/application~1json/example");
            if (example.isMissingNode() || !path.matches(".*/[a-z]+(-[a-z]+)+$")) return;
            String asked =
                    path.replace("{caseId}", number).replaceAll("\\{\\w+}", "01920f4e-7c3a-7000-8000-0000000000bb")
                            + "?dryRun=true";
            Reply reply = api.call(whoMay(operation), "POST", asked, example.toString(), Map.of());
            if (!Set.of(200, 403, 404, 409).contains(reply.status()))
                wrong.add(path + " " + example + " -> " + reply.status() + " " + reply.body());
        });
        assertThat(wrong).isEmpty();
    }

    /** The first role that the description names, of a body that has such an officer. */
    private static String whoMay(JsonNode operation) {
        String roles = operation.path("description").asText().replaceFirst("^[^:]*: ", "");
        String role = roles.split("[,.]")[0].strip();
        return switch (role) {
            case "expert" -> "expert@vfa";
            case "auditor" -> "auditor@gov";
            case "dpo" -> "dpo@mocst";
            case "admin" -> "admin@hoso";
            case "platform" -> "platform@facebook";
            case "isp", "reporter", "subscriber" -> role + "@demo";
            default -> role + "@abei";
        };
    }

    private interface Seen {
        void operation(String method, String path, JsonNode operation);
    }

    private void operations(Seen seen) {
        document.path("paths").properties().stream()
                .filter(path -> !path.getKey().matches(OF_OTHER_TESTS))
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(one -> seen.operation(one.getKey(), path.getKey(), one.getValue())));
    }

    private static void generator(String... arguments) throws Exception {
        assertThat(GENERATOR)
                .as("brought by the build, in its phase generate-test-resources")
                .exists();
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx768m",
                "-jar",
                GENERATOR.toString()));
        line.addAll(List.of(arguments));
        Path log = Files.createTempFile("generator", ".log");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        String told = Files.readString(log);
        Files.delete(log);
        assertThat(ended).as(told).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
    }

    private static void compiles(Path sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter told = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(sources)) {
            List<Path> java =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).hasSizeGreaterThan(200);
            boolean compiled = compiler.getTask(
                            told,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-nowarn",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(compiled).as(told.toString()).isTrue();
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException("the description is no JSON", e);
        }
    }
}
