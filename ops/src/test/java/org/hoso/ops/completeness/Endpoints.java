package org.hoso.ops.completeness;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Request;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The paths under which the command side takes each command, read from its endpoints. */
public final class Endpoints {
    private static final Map<Class<?>, List<String>> PATHS = read();

    private Endpoints() {}

    public static List<String> of(Class<? extends Request> command) {
        return PATHS.getOrDefault(command, List.of());
    }

    private static Map<Class<?>, List<String>> read() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.hoso.command").stream()
                        .filter(one -> one.isAnnotatedWith(RestController.class))
                        .map(JavaClass::reflect)
                        .flatMap(Endpoints::mappings)
                        .collect(Collectors.groupingBy(
                                Mapping::command, Collectors.mapping(Mapping::path, Collectors.toList())));
    }

    private record Mapping(Class<?> command, String path) {}

    private static Stream<Mapping> mappings(Class<?> endpoint) {
        RequestMapping base = endpoint.getAnnotation(RequestMapping.class);
        String prefix = base == null ? "" : String.join("", base.value());
        return Arrays.stream(endpoint.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(PostMapping.class))
                .flatMap(method -> commands(method).map(command -> new Mapping(command, prefix + path(method))));
    }

    private static Stream<Class<?>> commands(Method method) {
        return Arrays.stream(method.getParameterTypes()).filter(Request.class::isAssignableFrom);
    }

    private static String path(Method method) {
        PostMapping mapping = method.getAnnotation(PostMapping.class);
        return String.join("", mapping.value()) + String.join("", mapping.path());
    }
}
