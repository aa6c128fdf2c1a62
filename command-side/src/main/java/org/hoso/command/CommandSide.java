package org.hoso.command;

import org.hoso.runtime.boot.LongestStop;
import org.hoso.runtime.boot.RequiredSettings;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The command side alone: what is allowed to happen. */
@SpringBootApplication
public class CommandSide {
    public static void main(String... arguments) {
        LongestStop.keep(() -> {});
        new SpringApplicationBuilder(CommandSide.class)
                .properties("spring.config.name=hoso-command")
                .initializers(new RequiredSettings())
                .run(arguments);
    }
}
