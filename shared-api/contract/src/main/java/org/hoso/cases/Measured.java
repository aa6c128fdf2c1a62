package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a body has begun or done in a case against one person or organisation, and for which act.
 *
 * @param measureId of the record, the block or the lock
 * @param person    random id of whom it is against, the same in every case
 * @param agency    code of the body whose it is
 * @param at        when it was recorded, ordered or requested
 * @param proposed  whether a sanction was proposed on it
 * @param decided   whether it took effect: a record by a decision, a block or lock once it was confirmed
 * @param links     canonical links of the content that it is about
 * @param acts      that it is about
 */
public record Measured(
        UUID measureId,
        Kind kind,
        UUID person,
        String agency,
        Instant at,
        boolean proposed,
        boolean decided,
        List<String> links,
        List<DatedAct> acts) {
    public Measured {
        links = links == null ? List.of() : links;
        acts = acts == null ? List.of() : acts;
    }

    public enum Kind {
        @JsonProperty("record")
        RECORD,
        @JsonProperty("block")
        BLOCK,
        @JsonProperty("account_lock")
        ACCOUNT_LOCK
    }

    /** @param endedOn last day of the act, in Viet Nam */
    public record DatedAct(String violationType, LocalDate endedOn) {}

    /**
     * Whether two bodies measure the same one for the same act: about the same content, or about an act of the same type that ended
     * on the same day, and not both are through with it. Of cases it knows nothing: within one case nobody collides.
     */
    public boolean collidesWith(Measured other) {
        return person.equals(other.person)
                && !agency.equals(other.agency)
                && !(decided && other.decided)
                && !(linksWith(other).isEmpty() && typesWith(other).isEmpty());
    }

    /** The same before it takes effect: as it stands to others while it is being decided. */
    public Measured underWay() {
        return new Measured(measureId, kind, person, agency, at, proposed, false, links, acts);
    }

    /** Whether it began first; of two at the same instant one is always first. */
    public boolean before(Measured other) {
        return at.isBefore(other.at) || (at.equals(other.at) && measureId.compareTo(other.measureId) < 0);
    }

    /** Canonical links that both are about. */
    public List<String> linksWith(Measured other) {
        return links.stream().filter(other.links::contains).distinct().toList();
    }

    /** Codes of the violation types of the acts that both are about. */
    public List<String> typesWith(Measured other) {
        return acts.stream()
                .filter(other.acts::contains)
                .map(DatedAct::violationType)
                .distinct()
                .toList();
    }

    /** What it is called within its case: a block is against each who was identified there. */
    @JsonIgnore
    public String key() {
        return measureId + " " + person;
    }
}
