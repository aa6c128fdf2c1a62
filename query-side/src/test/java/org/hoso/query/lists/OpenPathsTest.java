package org.hoso.query.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayName("The lists, publications and public keys")
class OpenPathsTest extends OpenLists {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    @DisplayName("are all that is read without signing in: every other path asks who it is")
    void nothing_else_is_open() throws Exception {
        TreeSet<String> opened = new TreeSet<>();
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (String pattern : mapping.getPatternValues()) {
                String path = pattern.replaceAll(
                                "\\{listingId[^/]*", UUID.randomUUID().toString())
                        .replaceAll("\\{list:[^/]*\\}\\.csv", "white.csv")
                        .replaceAll("\\{list:\\[a-z]\\{1,20}}", "white")
                        .replaceAll("\\{date[^/]*\\}", "2026-01-01")
                        .replaceAll("\\{[^/]*\\}", "1");
                for (RequestMethod method : RequestMethod.values()) {
                    boolean asked = mapping.getMethodsCondition().getMethods().isEmpty()
                            || mapping.getMethodsCondition().getMethods().contains(method);
                    if (asked && bare(method.name(), path) != 401) opened.add(method + " " + pattern);
                }
            }
        }
        assertThat(opened)
                .allMatch(
                        path -> path.matches(
                                "GET /api/v1/lists/(check|\\{list:.*)|.*/(error|v3/api-docs|swagger).*|GET /api/v1/proofs/key"
                                        + "|GET /api/v1/publications(/\\{publicationId}(.csv|.xlsx|.pdf)?)?|GET /api/v1/dispatches/key"));
        assertThat(opened).contains("GET /api/v1/lists/check", "GET /api/v1/lists/{list:[a-z]{1,20}}.csv");
        assertThat(bare("POST", "/api/v1/lists/white")).isEqualTo(401);
        assertThat(bare("HEAD", "/api/v1/lists/white")).isEqualTo(200);
        assertThat(bare("HEAD", "/api/v1/lists/changes")).isEqualTo(401);
        assertThat(bare("GET", "/api/v1/lists/changes")).isEqualTo(401);
        assertThat(bare("GET", "/api/v1/lists/" + UUID.randomUUID())).isEqualTo(401);
    }
}
