package org.hoso.command.correction;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.Items;
import org.hoso.law.Platform;
import org.hoso.law.Platforms;

/**
 * A platform put right is one of the register; and of a notice, the one that its content lies on by its address, or that the
 * file has it on. What was asked of the wrong platform was asked of nobody: that is a notice of its own, not a slip of the pen.
 */
final class FittingPlatform {
    private static final String PLATFORM = "/platform";

    private FittingPlatform() {}

    /** Nothing where no platform is put right, or where it fits. @param version of the corrected event */
    static Optional<Decision> refuse(long version, List<CorrectedField> fields, CaseFile file, DecisionBasis basis) {
        return fields.stream()
                .filter(field -> field.field().equals(PLATFORM))
                .findFirst()
                .flatMap(field -> refuse(
                        version, field.value().asString(), file, basis.law().platforms()));
    }

    private static Optional<Decision> refuse(long version, String code, CaseFile file, Platforms platforms) {
        if (platforms.find(code).isEmpty())
            return Optional.of(Decision.refuse(Refusal.UNKNOWN_PLATFORM, "value", code));
        return asked(version, file)
                .flatMap(item -> file.items().find(item).stream())
                .filter(item ->
                        !item.platform().equals(code) && !owner(item, platforms).equals(code))
                .findFirst()
                .map(item -> Decision.refuse(Refusal.ITEM_ON_OTHER_PLATFORM, "platform", owner(item, platforms)));
    }

    /** What the notice of that version asks for; nothing of any other event. */
    private static Stream<UUID> asked(long version, CaseFile file) {
        return file.notices().byId().values().stream()
                .filter(notice -> Long.valueOf(version).equals(broughtBy(notice.noticeId(), file)))
                .flatMap(notice -> notice.itemIds().stream());
    }

    private static Long broughtBy(UUID id, CaseFile file) {
        return file.journal().introduced().getOrDefault(id, -1).longValue();
    }

    private static String owner(Items.Item item, Platforms platforms) {
        return Optional.ofNullable(URI.create(item.canonical()).getHost())
                .flatMap(platforms::ofHost)
                .map(Platform::code)
                .orElse(item.platform());
    }
}
