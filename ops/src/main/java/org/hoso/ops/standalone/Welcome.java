package org.hoso.ops.standalone;

import org.hoso.ops.issuer.DemonstrationOfficers;
import org.springframework.context.ConfigurableApplicationContext;

/** What the one command says once everything runs: where, as whom, and what to try. */
final class Welcome {
    private static final String[] USEFUL = {
        "intake@abei", "classifier@abei", "coordinator@abei", "expert@vfa", "liaison@abei", "recorder@abei",
        "decider@abei", "appeals@abei", "auditor@gov", "platform@facebook", "reporter@demo", "admin@hoso"
    };

    private Welcome() {}

    static void say(StartProgress progress, ConfigurableApplicationContext context) {
        String port = context.getEnvironment().getProperty("local.server.port");
        DemonstrationOfficers officers = context.getBean(DemonstrationOfficers.class);
        progress.step("ready");
        progress.say("");
        progress.say("  Hoso answers at      http://127.0.0.1:" + port + "/api/v1");
        progress.say("  the interface        http://127.0.0.1:" + port + "/swagger-ui.html");
        progress.say("  a token              ops/dev token intake@abei --port " + port);
        progress.say("  sample reports       ops/dev sample --port " + port);
        progress.say("  officers             " + String.join(", ", USEFUL));
        progress.say("                       and others, " + officers.all().size() + " in all: role@agency");
        progress.say("  stop                 Ctrl-C");
    }
}
