package org.hoso.command.appeal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a decision led to, kept as plain words beside the case: each effect is one small machine that knows whether it is there,
 * is being undone, is undone or is being done again. It shares no code with the decisions.
 */
final class World {
    private enum Is {
        THERE,
        UNDOING,
        UNDONE,
        REDOING,
        /** A request that the ruling itself made void, made anew before anybody withdrew it. */
        RENEWING,
        /** Another measure stands in its place. */
        REPLACED
    }

    private static final Map<String, String> AGAIN = Map.ofEntries(
            Map.entry("lift_block", "block_again"),
            Map.entry("restore_content", "remove_again"),
            Map.entry("unlock_account", "lock_again"),
            Map.entry("correct_publication", "publish_again"),
            Map.entry("cancel_remedy", "require_remedy"),
            Map.entry("tell_national_database", "tell_national_database"),
            Map.entry("withdraw_notice", "renew_notice"),
            Map.entry("withdraw_enforcement", "renew_enforcement"),
            Map.entry("withdraw_strike", "count_strike"),
            Map.entry("reconsider_platform_case", "resume_platform_case"));

    private final Map<String, Is> effects = new LinkedHashMap<>();
    private final long fineVnd;
    private final long paidVnd;
    private final String decision;
    private long refundedVnd;
    private long refunding;
    private long cancelling;
    private long collecting;
    private boolean gaveBack;
    /** The request that was attacked itself, where some of its content is still there. */
    private String voided = "";

    World(UUID decision, long fineVnd, long paidVnd) {
        this.decision = decision.toString();
        this.fineVnd = fineVnd;
        this.paidVnd = paidVnd;
    }

    void led(String undoing, UUID to) {
        led(undoing, to.toString());
    }

    void led(String undoing, String to) {
        effects.put(undoing + " " + to, Is.THERE);
    }

    void voidedByTheRuling(UUID notice) {
        voided = "withdraw_notice " + notice;
    }

    void falls() {
        effects.replaceAll((effect, is) -> switch (is) {
            case THERE, RENEWING, UNDOING -> Is.UNDOING;
            case REDOING, UNDONE -> Is.UNDONE;
            case REPLACED -> Is.REPLACED;
        });
        long kept = paidVnd - refundedVnd;
        refunding = kept;
        cancelling = fineVnd - kept;
        collecting = 0;
    }

    void standsAgain() {
        effects.replaceAll((effect, is) -> switch (is) {
            case UNDOING, THERE -> effect.equals(voided) ? Is.RENEWING : Is.THERE;
            case UNDONE -> Is.REDOING;
            case REDOING, RENEWING, REPLACED -> is;
        });
        refunding = 0;
        cancelling = 0;
        collecting = gaveBack ? fineVnd - (paidVnd - refundedVnd) : 0;
    }

    /** @param replaced whether another measure did it again */
    void settled(String kind, String of, boolean replaced) {
        if (money(kind)) {
            if (kind.equals("refund_fine")) refundedVnd += refunding;
            gaveBack = !kind.equals("collect_fine");
            closed(kind);
            return;
        }
        String effect = effect(kind, of);
        effects.compute(effect, (key, is) -> switch (is == null ? Is.THERE : is) {
            case UNDOING -> Is.UNDONE;
            case REDOING, RENEWING -> replaced ? Is.REPLACED : Is.THERE;
            case THERE, UNDONE, REPLACED -> throw new AssertionError("nothing is owed of " + effect);
        });
    }

    void waived(String kind, String of) {
        if (money(kind)) closed(kind);
        else
            effects.computeIfPresent(effect(kind, of), (key, is) -> switch (is) {
                case UNDOING, RENEWING -> Is.THERE;
                case REDOING -> Is.UNDONE;
                case THERE, UNDONE, REPLACED -> throw new AssertionError("nothing is owed of " + key);
            });
    }

    /** What somebody owes now, in words. */
    Set<String> owed() {
        Set<String> owed = new TreeSet<>();
        effects.forEach((effect, is) -> {
            int space = effect.indexOf(' ');
            if (is == Is.UNDOING) owed.add(effect);
            if (is == Is.REDOING || is == Is.RENEWING)
                owed.add(AGAIN.get(effect.substring(0, space)) + effect.substring(space));
        });
        if (refunding > 0) owed.add("refund_fine " + decision + " " + refunding);
        if (cancelling > 0) owed.add("cancel_fine " + decision + " " + cancelling);
        if (collecting > 0) owed.add("collect_fine " + decision + " " + collecting);
        return owed;
    }

    private static boolean money(String kind) {
        return kind.endsWith("_fine");
    }

    private void closed(String kind) {
        if (kind.equals("refund_fine")) refunding = 0;
        if (kind.equals("cancel_fine")) cancelling = 0;
        if (kind.equals("collect_fine")) collecting = 0;
    }

    /** The effect that a task is about, whether it undoes it or does it again. */
    private String effect(String kind, String of) {
        return AGAIN.entrySet().stream()
                .filter(pair -> pair.getKey().equals(kind) || pair.getValue().equals(kind))
                .map(pair -> pair.getKey() + " " + of)
                .findFirst()
                .orElseThrow();
    }
}
