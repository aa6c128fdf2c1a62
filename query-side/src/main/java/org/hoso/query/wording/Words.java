package org.hoso.query.wording;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Role;
import org.hoso.cases.WebAddress;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.hoso.wire.CaseJson;

/** Values as people read them: dates 15/05/2026 (15 May 2026 in English) in Viet Nam's time, amounts 70.000.000 đồng, codes by name. */
public final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts = Texts.of("words");
    private final CodeNames names;

    public Words(Law law) {
        this(() -> law);
    }

    /** @param law of the moment: names as they are known by then */
    public Words(Supplier<Law> law) {
        this.names = new CodeNames(law, texts);
    }

    /**
     * A value in words.
     *
     * @param component the name of the component that holds it
     * @param day       the day whose names count
     */
    public String text(Language language, String component, Object value, LocalDate day) {
        return switch (value) {
            case Instant instant -> instant(language, instant);
            case LocalDate date -> language.date(date);
            case DocumentRef document -> document(language, document);
            case AccountableBody body -> names.agency(language, body.agency(), day);
            case Actor actor -> actor(language, actor, day);
            case WebAddress address -> address.canonical();
            case Enum<?> constant -> word(language, constant);
            // An id or a flag that is set says only that it is there.
            case UUID id -> "";
            case Boolean flag -> "";
            case Long number -> component.endsWith("Vnd") ? amount(language, number) : number.toString();
            case String code -> names.of(language, component, code, day);
            default -> value.toString();
        };
    }

    /** An enum constant, by its type and the name it is stored under. */
    public String word(Language language, Enum<?> constant) {
        String stored = CaseJson.stored().convertValue(constant, String.class);
        return texts.text(language, constant.getDeclaringClass().getSimpleName() + "." + stored, Map.of());
    }

    /** Whole VND. */
    public String amount(Language language, long vnd) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
        String digits = new DecimalFormat("#,##0", symbols).format(vnd);
        return texts.text(language, "amount", Map.of("amount", digits));
    }

    public String instant(Language language, Instant instant) {
        ZonedDateTime there = instant.atZone(WorkingCalendar.ZONE);
        return texts.text(
                language, "instant", Map.of("time", TIME.format(there), "date", language.date(there.toLocalDate())));
    }

    public String document(Language language, DocumentRef document) {
        return texts.text(
                language, "document", Map.of("number", document.number(), "date", language.date(document.date())));
    }

    /** Who acted: the body, the platform, or in what capacity; never which person. */
    public String actor(Language language, Actor actor, LocalDate day) {
        if (actor.is(Role.SYSTEM)) return texts.text(language, "actor.system", Map.of());
        if (actor.agency().equals(Actor.CITIZEN)) return texts.text(language, "actor.citizen", Map.of());
        if (actor.is(Role.SUBSCRIBER)) return texts.text(language, "actor.subscriber", Map.of());
        if (actor.is(Role.ISP)) return texts.text(language, "actor.isp", Map.of());
        if (actor.is(Role.PLATFORM)) return names.of(language, "platform", actor.agency(), day);
        return names.agency(language, actor.agency(), day);
    }
}
