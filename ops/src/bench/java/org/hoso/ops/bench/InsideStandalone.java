package org.hoso.ops.bench;

import java.util.List;
import org.hoso.ops.standalone.Standalone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The standalone with what asks it from within its own process: the command gateway without HTTP, beside what it is compared with. */
final class InsideStandalone {
    private InsideStandalone() {}

    public static void main(String... arguments) {
        SpringApplication.withHook(application -> new Adding(), () -> Standalone.main(arguments));
    }

    private static final class Adding implements SpringApplicationRunListener {
        @Override
        public void contextPrepared(ConfigurableApplicationContext context) {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(Inside.class, () -> new Inside(beans));
        }
    }

    /** Without signing checkpoints at intervals: whether the tree grows is then the benchmark's own affair. */
    static List<String> quiet() {
        return List.of("-Dhoso.proof.at-intervals=false");
    }
}
