package org.hoso.runtime.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Blocking;
import org.hoso.cases.Clocks;
import org.hoso.cases.Report;
import org.hoso.cases.Request;
import org.hoso.lists.Listing;
import org.hoso.registry.Amendment;
import org.hoso.wire.CaseJson;

/** A smallest right body for every command, made from its shape: what is not required is left out. */
public final class SampleBodies {
    private static final Map<String, Object> BY_NAME = Map.of(
            "mediaType", "image/png",
            "vantage", "vn-hn-1",
            "claimants", List.of("ABEI", "VFA"),
            "field", "actDate");

    private SampleBodies() {}

    public static Map<String, Object> of(Class<? extends Request> type) {
        Map<String, Object> body = group(CommandReader.shapeOf(type));
        if (type == Report.NotifyOutcome.class) body.put("reportId", value(new Form.Id(false)));
        if (type == Clocks.ExtendClock.class) body.put("toCode", "decision_1m");
        if (type == Blocking.RequestAccountLock.class) body.put("kind", "permanent");
        if (type == Listing.ProposeListing.class) body.put("ground", Map.of("caseId", value(new Form.Id(false))));
        if (type == Listing.ReviewListing.class) body.put("reviewOn", "2027-11-20");
        if (type == Amendment.ProposeAmendment.class) body.put("change", Map.of("dayOff", dayOff()));
        return body;
    }

    private static Map<String, Object> dayOff() {
        return Map.of("date", "2026-12-24", "nameVi", "Ngày nghỉ", "status", "proposed", "confidence", "unverified");
    }

    public static byte[] bytes(Object body) {
        return CaseJson.stored().writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    }

    /** Every field that a body may name, required or not. */
    static Object value(FieldShape field) {
        // A document's number; that of an entry of a list counts.
        if (field.name().equals("number") && field.form() instanceof Form.Text) return "82/QĐ-XPHC";
        return BY_NAME.containsKey(field.name()) ? BY_NAME.get(field.name()) : value(field.form());
    }

    private static Map<String, Object> group(List<FieldShape> fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        fields.stream().filter(FieldShape::required).forEach(field -> body.put(field.name(), value(field)));
        return body;
    }

    private static String special(String type) {
        if (type.equals("CaseId")) return "0193a1b2-0000-7000-8000-000000000001";
        if (type.equals("Sha256")) return "ab".repeat(32);
        return type.equals("Period") ? "2026-10" : "?";
    }

    private static Object value(Form form) {
        return switch (form) {
            case Form.Text text -> "ABEI";
            case Form.Secret secret -> "079123456789";
            case Form.Link link -> "https://facebook.example/posts/1";
            case Form.Word word -> word.words().getFirst();
            case Form.Special special -> special(special.type().getSimpleName());
            case Form.Id id -> "0193a1b2-0000-7000-8000-000000000001";
            case Form.Moment moment -> "2026-11-20T09:30:00+07:00";
            case Form.Day day -> "2026-11-20";
            case Form.Flag flag -> true;
            case Form.Whole whole -> 1;
            case Form.Fraction fraction -> 0.5;
            case Form.Any any -> "2026-11-20";
            case Form.Listing list -> new ArrayList<>(List.of(value(list.of())));
            case Form.Group group -> group(group.shape().bodyFields());
            case Form.Given given -> throw new IllegalStateException("never in a body");
        };
    }
}
