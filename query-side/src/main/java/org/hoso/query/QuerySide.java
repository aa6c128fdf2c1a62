package org.hoso.query;

import org.hoso.runtime.boot.LongestStop;
import org.hoso.runtime.boot.RequiredSettings;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;

/** The query side alone: what people need to see. It reads the ledger, keeps the views, answers GET and searches; it writes no event. */
@SpringBootApplication(exclude = MongoAutoConfiguration.class)
public class QuerySide {
    public static void main(String... arguments) {
        LongestStop.keep(() -> {});
        new SpringApplicationBuilder(QuerySide.class)
                .properties("spring.config.name=hoso-query")
                .initializers(new RequiredSettings())
                .run(arguments);
    }
}
