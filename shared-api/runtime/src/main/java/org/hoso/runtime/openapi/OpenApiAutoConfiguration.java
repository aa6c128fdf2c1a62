package org.hoso.runtime.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.hoso.runtime.problems.ProblemCatalogue;
import org.hoso.runtime.problems.ProblemTexts;
import org.hoso.runtime.problems.ProblemsAutoConfiguration;
import org.hoso.runtime.signin.SignedIn;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JsonNode;

/** The description of the interface at {@code /v3/api-docs}. */
@AutoConfiguration(
        after = ProblemsAutoConfiguration.class,
        beforeName = "org.springdoc.core.configuration.SpringDocConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class OpenApiAutoConfiguration {
    private static final String BEARER = "bearer";
    private static final String PAGE = "/swagger-ui.html";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(SignedIn.class)
                .addRestControllers(TakesCommand.class)
                .replaceWithSchema(JsonNode.class, new JsonSchema());
    }

    @Bean
    OpenAPI hosoInterface(ProblemTexts texts) {
        ProblemResponses problems = new ProblemResponses(new ProblemCatalogue(texts));
        Components components = Conventions.in(new Components())
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSchemas(ProblemResponses.SCHEMA, ProblemResponses.schema());
        new ProblemCatalogue(texts)
                .statuses()
                .forEach(status -> components.addResponses(ProblemResponses.name(status), problems.response(status)));
        return new OpenAPI()
                .info(new Info()
                        .title("Hoso: hồ sơ dùng chung (the shared case file)")
                        .description(Conventions.TOLD)
                        .version("v1"))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    GlobalOperationComponentsCustomizer describedOperations() {
        return new DescribedOperations();
    }

    @Bean
    @ConditionalOnProperty("hoso.warm")
    WarmDescription warmDescription() {
        return new WarmDescription();
    }

    /** Who opens the bare address is shown what there is: the page of the interface. */
    @Bean
    WebMvcConfigurer frontDoor() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry views) {
                // With a status named, the address is sent as it stands here: no host that the caller named comes into
                // it.
                views.addRedirectViewController("/", PAGE).setStatusCode(HttpStatus.FOUND);
            }
        };
    }

    @Bean
    GlobalOpenApiCustomizer wholeDescription(StrictRecords records) {
        return new WholeDescription(records);
    }

    @Bean
    StrictRecords strictRecords() {
        return new StrictRecords();
    }
}
