package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** Nobody wants the case: the lead is declined, competence disputed, and settled by the ministry above. */
public final class LeadDeclinedAndSettled implements Story {
    @Override
    public String vi() {
        return "Từ chối chủ trì, tranh chấp thẩm quyền, bộ chủ quản quyết định";
    }

    @Override
    public String en() {
        return "Lead declined, competence disputed, settled by the ministry";
    }

    @Override
    public String play(StoryStart stage) {
        StoryCase matter = stage.reported(
                "intake@abei",
                stage.daysAgo(6),
                Openings.report("Sữa tăng chiều cao", StoryStart.post("tiktok.example"), "nutrition_milk", "Sữa Mẫu"));
        matter.later(Duration.ofHours(1));
        String offer = matter.step("coordinator@abei", "offer-lead", fields("toAgency", "VFA"))
                .created("offerId");
        matter.refused("coordinator@mocst", "accept-lead", fields("offerId", offer), "wrong-agency");
        matter.later(Duration.ofHours(5));
        matter.step(
                "coordinator@vfa",
                "decline-lead",
                fields("offerId", offer, "reason", "Sản phẩm không thuộc thẩm quyền."));
        String dispute = matter.step(
                        "coordinator@abei",
                        "dispute-competence",
                        fields("claimants", List.of("ABEI", "VFA"), "reason", "Hai bên cùng từ chối."))
                .created("disputeId");
        matter.later(Duration.ofHours(5));
        matter.step(
                "coordinator@mocst",
                "settle-competence",
                fields("disputeId", dispute, "lead", "VFA", "reason", "Thực phẩm do ngành y tế quản lý."));
        matter.until(
                "coordinator@vfa",
                "VFA answers for the case",
                file -> file.path("accountable").path("agency").asString("").equals("VFA"));
        return matter.number();
    }
}
