package org.hoso.ops.sample.stories;

import static org.hoso.ops.sample.CommandBody.fields;

import java.util.List;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/** One matter, two liable parties: the influencer who did not disclose, and the company behind the product. */
public final class InfluencerAndCompany implements Story {
    @Override
    public String vi() {
        return "Người có ảnh hưởng và doanh nghiệp cùng bị xử phạt trong một vụ";
    }

    @Override
    public String en() {
        return "An influencer and a company are both sanctioned in one matter";
    }

    @Override
    public String play(StoryStart stage) {
        StoryCase matter =
                Openings.concludedSupplement(stage, 35, List.of("MISLEADING_ATTRIBUTES", "INFLUENCER_NO_DISCLOSURE"));
        String influencer = Openings.identified(matter, "individual", "influencer");
        String company = Openings.identified(matter, "organisation", "advertiser");
        matter.step(
                "coordinator@abei",
                "refer-conduct",
                fields("subjectId", influencer, "toAgency", "NTBD", "document", matter.document("21/CV")));
        String first = Fining.recorded(matter, influencer, List.of("INFLUENCER_NO_DISCLOSURE"));
        String second = Fining.recorded(matter, company, List.of("MISLEADING_ATTRIBUTES"));
        String ofInfluencer = Fining.imposed(matter, Fining.proposed(matter, first));
        String ofCompany = Fining.imposed(matter, Fining.proposed(matter, second));
        Fining.served(matter, ofInfluencer);
        Fining.served(matter, ofCompany);
        Fining.paid(matter, ofInfluencer, 70_000_000L);
        Fining.paid(matter, ofCompany, 180_000_000L);
        matter.until(
                "coordinator@abei",
                "both decisions",
                file -> file.path("decisions").size() == 2);
        return matter.number();
    }
}
