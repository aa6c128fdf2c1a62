package org.hoso.ops.sample;

import java.util.List;
import org.hoso.ops.sample.stories.AppealAnnulsTheFine;
import org.hoso.ops.sample.stories.ContentReappears;
import org.hoso.ops.sample.stories.IdentifiedViolatorPaysTheFine;
import org.hoso.ops.sample.stories.InfluencerAndCompany;
import org.hoso.ops.sample.stories.LeadDeclinedAndSettled;
import org.hoso.ops.sample.stories.ListedThenTakenOff;
import org.hoso.ops.sample.stories.MergedThenSplit;
import org.hoso.ops.sample.stories.ReportsJoinOneCase;
import org.hoso.ops.sample.stories.SilentPlatformThenBlocked;
import org.hoso.ops.sample.stories.TwoBodiesOneAffair;
import org.hoso.ops.sample.stories.UnknownViolatorContentRemoved;
import org.hoso.ops.sample.stories.WrongDateCorrected;

/** The named stories, in the order they are played. */
public final class Stories {
    private Stories() {}

    public static List<Story> all() {
        return List.of(
                new IdentifiedViolatorPaysTheFine(),
                new UnknownViolatorContentRemoved(),
                new SilentPlatformThenBlocked(),
                new AppealAnnulsTheFine(),
                new LeadDeclinedAndSettled(),
                new ContentReappears(),
                new WrongDateCorrected(),
                new InfluencerAndCompany(),
                new ReportsJoinOneCase(),
                new TwoBodiesOneAffair(),
                new MergedThenSplit(),
                new ListedThenTakenOff());
    }
}
