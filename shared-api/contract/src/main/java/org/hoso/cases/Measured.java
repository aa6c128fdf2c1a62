package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.withers.Withers;

/**
 * What a body has begun or done in a case, against whom, and for which act.
 *
 * @param measureId of the record, the request, the block or the lock
 * @param persons   random ids of whom it is against, the same in every case
 * @param accounts  keys of the accounts that it is against, the same in every case
 * @param whole     of these accounts, those that it cuts off altogether, not content of theirs alone
 * @param agency    code of the body whose it is
 * @param at        when it was recorded, ordered or requested
 * @param proposed  whether a sanction was proposed on it
 * @param decided   whether it took effect: a record by a decision, a request once all is gone, a block or lock once it was confirmed
 * @param links     canonical links of the content that it is about
 * @param acts      that it is about
 */
@Withers
public record Measured(
        UUID measureId,
        Kind kind,
        List<UUID> persons,
        List<String> accounts,
        List<String> whole,
        String agency,
        Instant at,
        boolean proposed,
        boolean decided,
        List<String> links,
        List<DatedAct> acts)
        implements MeasuredBuilder.With {
    public enum Kind {
        @JsonProperty("record")
        RECORD,
        @JsonProperty("removal_request")
        REMOVAL_REQUEST,
        @JsonProperty("block")
        BLOCK,
        @JsonProperty("account_lock")
        ACCOUNT_LOCK
    }

    /** @param endedOn last day of the act, in Viet Nam */
    public record DatedAct(String violationType, LocalDate endedOn) {}

    /**
     * Whether two bodies measure the same one for the same act, and not both are through with it: about the same content, about an act
     * of the same type that ended on the same day, or where one of them cuts off the very account that the other is against. Of cases
     * it knows nothing: within one case nobody collides.
     */
    public boolean collidesWith(Measured other) {
        return !agency.equals(other.agency)
                && !(decided && other.decided)
                && !partiesWith(other).isEmpty()
                && !(linksWith(other).isEmpty() && typesWith(other).isEmpty() && !cutsOffWith(other));
    }

    private boolean cutsOffWith(Measured other) {
        return accountsWith(other).stream().anyMatch(one -> whole.contains(one) || other.whole.contains(one));
    }

    /** The same before it takes effect: as it stands to others while it is being decided. */
    public Measured underWay() {
        return withDecided(false);
    }

    /** Whether it began first; of two at the same instant one is always first. */
    public boolean before(Measured other) {
        return at.isBefore(other.at) || (at.equals(other.at) && measureId.compareTo(other.measureId) < 0);
    }

    /** Keys in the register of subjects of all whom both are against, persons first. */
    public List<String> partiesWith(Measured other) {
        return Stream.concat(common(persons, other.persons).stream().map(UUID::toString), accountsWith(other).stream())
                .toList();
    }

    /** A record is against a person: two persons of one account are two, whatever lies under it. */
    private List<String> accountsWith(Measured other) {
        return kind == Kind.RECORD && other.kind == Kind.RECORD ? List.of() : common(accounts, other.accounts);
    }

    /** Canonical links that both are about. */
    public List<String> linksWith(Measured other) {
        return common(links, other.links);
    }

    /** Codes of the violation types of the acts that both are about. */
    public List<String> typesWith(Measured other) {
        return common(acts, other.acts).stream()
                .map(DatedAct::violationType)
                .distinct()
                .toList();
    }

    /** What it is called within its case. */
    @JsonIgnore
    public String key() {
        return measureId.toString();
    }

    private static <T> List<T> common(List<T> ours, List<T> theirs) {
        return ours.stream().filter(theirs::contains).distinct().toList();
    }
}
