package org.hoso.ops.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hoso.ops.standalone.Standalone;
import org.hoso.query.viewing.AlteredRows;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.runtime.sealing.RowMacs;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The standalone as the benchmark of looks alone starts it, with {@link SparedTexts} in the place of what asks rows for their codes. It
 * makes stores of its own and opens none that is there: what somebody keeps is never shown unasked.
 */
final class SparingStandalone {
    private SparingStandalone() {}

    public static void main(String... arguments) {
        Path data = Path.of(arguments[List.of(arguments).indexOf("--data") + 1]);
        if (Files.exists(data.resolve("postgres-17")))
            throw new IllegalArgumentException(
                    "there is a store in " + data + ", whose rows are to be asked for their codes");
        SpringApplication.withHook(application -> new Replacing(), () -> Standalone.main(arguments));
    }

    /** Before anything is looked for: what has its name by then is not taken from elsewhere. */
    private static final class Replacing implements SpringApplicationRunListener {
        @Override
        public void contextPrepared(ConfigurableApplicationContext context) {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(
                    "vouchedTexts",
                    VouchedTexts.class,
                    () -> new SparedTexts(beans.getBean(RowMacs.class), beans.getBean(AlteredRows.class)));
            beans.registerBean(SparedTexts.Saying.class, SparedTexts.Saying::new);
        }
    }
}
