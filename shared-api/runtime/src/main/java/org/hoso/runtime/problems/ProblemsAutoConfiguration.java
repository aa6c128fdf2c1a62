package org.hoso.runtime.problems;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Problem bodies for everything that goes wrong: in endpoints, in filters, and in the container. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(LimitProperties.class)
@Import({ProblemAdvice.class, ContainerErrors.class})
public class ProblemsAutoConfiguration {
    /** Where imports arrive; their bodies are streams. */
    public static final String IMPORT_PATH = "/api/v1/cases/import";

    /** Where a file of applications for the white list arrives. */
    public static final String FILE_PATH = "/api/v1/lists/propose-listings";

    /** Where files of evidence arrive; their bodies are streams. */
    public static final String UPLOAD_PATH = "/api/v1/files";

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    @Bean
    ProblemTexts problemTexts(ObjectProvider<CodeLists> lists) {
        return new ProblemTexts(lists.getIfAvailable(() -> CodeLists.NONE));
    }

    @Bean
    ProblemWriter problemWriter(ProblemTexts texts) {
        return new ProblemWriter(texts);
    }

    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        return registered(new RequestIds(), FIRST);
    }

    @Bean
    FilterRegistrationBean<LastResort> lastResort(ProblemWriter problems) {
        return registered(new LastResort(problems), FIRST + 1);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(LimitProperties limits, ProblemWriter problems) {
        return registered(new BodyLimit(mostBytes(limits), problems), FIRST + 3);
    }

    @Bean
    FilterRegistrationBean<WellFormedQuery> wellFormedQuery(ProblemWriter problems) {
        return registered(new WellFormedQuery(problems), FIRST + 2);
    }

    @Bean
    WebMvcConfigurer packedBodies() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new PackedBodies());
            }
        };
    }

    /** The longest body of each request, in bytes. */
    public static ToLongFunction<HttpServletRequest> mostBytes(LimitProperties limits) {
        Map<String, Long> longer = Map.of(
                IMPORT_PATH,
                limits.importBody().toBytes(),
                FILE_PATH,
                limits.file().toBytes(),
                UPLOAD_PATH,
                limits.upload().toBytes());
        long body = limits.body().toBytes();
        return request -> longer.getOrDefault(String.valueOf(request.getRequestURI()), body);
    }

    private static <F extends Filter> FilterRegistrationBean<F> registered(F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return registration;
    }
}
