package org.hoso.ops.fuzz;

import java.time.Instant;
import java.util.List;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryStart;

/** What the requests of a run can be about. */
final class FuzzTargets {
    /** Each role at some body, second hands where two are needed, and bodies that see less. */
    static final List<String> OFFICERS = List.of(
            "intake@abei",
            "classifier@abei",
            "coordinator@abei",
            "coordinator@mocst",
            "coordinator@vfa",
            "expert@vfa",
            "liaison@abei",
            "liaison@a05",
            "recorder@abei",
            "decider@abei",
            "appeals@abei",
            "auditor@ttcp",
            "auditor@gov",
            "lists@abei",
            "lists2@abei",
            "dpo@mocst",
            "admin@hoso",
            "admin2@hoso",
            "platform@facebook",
            "platform@tiktok",
            "isp@demo",
            "reporter@demo",
            "subscriber@demo",
            "coordinator@svh_hcm",
            "intake@svh_hn");

    private static final List<String> READERS = List.of("coordinator@abei", "lists@abei", "auditor@ttcp", "admin@hoso");

    private FuzzTargets() {}

    static void prepare(Api api, List<Operation> operations) {
        for (Story story : Stories.all()) story.play(new StoryStart(api, Instant.now()));
        for (Operation operation : operations)
            if (operation.method().equals("GET") && !operation.path().contains("{"))
                READERS.forEach(reader -> api.look(reader, operation.path()));
    }
}
