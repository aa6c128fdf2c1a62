package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;

@DisplayName("The description of a read")
class DescribedFreshnessTest {
    private final DescribedFreshness described = new DescribedFreshness();

    @Test
    @DisplayName("that can wait for a place names the headers that tell what the answer covers")
    void waits() throws NoSuchMethodException {
        assertThat(read("file").getHeaders()).containsOnlyKeys("Hoso-Position", "Hoso-Behind");
    }

    @Test
    @DisplayName("that waits for nothing names none")
    void asksTheRegistry() throws NoSuchMethodException {
        assertThat(read("registry").getHeaders()).isNull();
    }

    private ApiResponse read(String method) throws NoSuchMethodException {
        Operation operation = new Operation().responses(new ApiResponses().addApiResponse("200", new ApiResponse()));
        HandlerMethod handler = new HandlerMethod(new Reads(), method, String.class);
        return described.customize(operation, handler).getResponses().get("200");
    }

    static final class Reads {
        public String file(String since) {
            return since;
        }

        public String registry(String on) {
            return on;
        }
    }
}
