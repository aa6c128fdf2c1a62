package org.hoso.runtime.intake;

import java.math.BigInteger;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.WebAddress;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.sealing.Identity;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;

/** Reads single values, strictly: one spelling of a UUID, an instant with its offset, years that occur in files of the State. */
final class ValueReader {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final FieldShape ORIGINAL = Shapes.of(WebAddress.class).fields().stream()
            .filter(field -> field.form() instanceof Form.Secret)
            .findFirst()
            .orElseThrow();

    private final List<Fault> faults;
    private final Addresses addresses;
    private final CaseIds cases;

    ValueReader(List<Fault> faults, Addresses addresses, CaseIds cases) {
        this.faults = faults;
        this.addresses = addresses;
        this.cases = cases;
    }

    /** Nothing when the value is wrong, which is then among the faults. */
    @Nullable
    RequestPart read(FieldShape field, Object value, String pointer) {
        return switch (field.form()) {
            case Form.Text form -> plain(text(value, form.longest(), pointer));
            case Form.Secret form -> secret(field, text(value, form.longest(), pointer), pointer);
            case Form.Link form -> link(text(value, form.longest(), pointer), pointer);
            case Form.Word form -> plain(word(form, value, pointer));
            case Form.Special form -> plain(special(form, value, pointer));
            case Form.Id form -> plain(id(form, value, pointer));
            case Form.Moment form -> plain(moment(value, pointer));
            case Form.Day form -> plain(day(value, pointer));
            case Form.Flag form -> value instanceof Boolean flag ? plain(flag) : plain(wrongType("flag", pointer));
            case Form.Whole form -> plain(whole(form, value, pointer));
            case Form.Fraction form -> plain(fraction(value, pointer));
            case Form.Any form -> plain(CaseJson.stored().valueToTree(value));
            case Form.Listing form -> throw new IllegalStateException("lists are read entry by entry");
            case Form.Group form -> throw new IllegalStateException("groups are read part by part");
            case Form.Given form -> throw new IllegalStateException("never in a body");
        };
    }

    private @Nullable String text(Object value, int longest, String pointer) {
        if (!(value instanceof String sent)) return wrongType("text", pointer);
        String text = Normalizer.normalize(sent.strip(), Normalizer.Form.NFC);
        if (text.isEmpty()) return fault(pointer, FaultCode.EMPTY);
        return text.length() <= longest ? text : fault(pointer, FaultCode.TOO_LONG, "most", longest);
    }

    private @Nullable RequestPart secret(FieldShape field, @Nullable String text, String pointer) {
        if (text == null) return null;
        boolean identifies = field.about() != null && field.about().identifies();
        if (identifies && !new Identity.Number(text).tellsApart())
            return fault(
                    pointer,
                    FaultCode.WRONG_FORM,
                    "rule",
                    "an identity number has at least 6 letters and digits, one digit among them");
        return new RequestPart.SecretText(field, text);
    }

    private @Nullable RequestPart link(@Nullable String text, String pointer) {
        if (text == null) return null;
        return switch (addresses.read(text)) {
            case Addresses.Canonical canonical ->
                new RequestPart.Address(canonical, new RequestPart.SecretText(ORIGINAL, text));
            case Addresses.Unfit unfit -> fault(pointer, unfit.code());
        };
    }

    private @Nullable Object word(Form.Word form, Object value, String pointer) {
        if (!(value instanceof String word)) return wrongType("text", pointer);
        int at = form.words().indexOf(word);
        return at >= 0
                ? form.constants().get(at)
                : fault(pointer, FaultCode.NOT_ONE_OF, "allowed", String.join(", ", form.words()));
    }

    private @Nullable Object special(Form.Special form, Object value, String pointer) {
        if (!(value instanceof String text)) return wrongType("text", pointer);
        if (form.type() == CaseId.class) return caseId(text, pointer);
        try {
            return form.reading().apply(text);
        } catch (IllegalArgumentException otherForm) {
            return fault(pointer, FaultCode.WRONG_FORM, "rule", otherForm.getMessage());
        }
    }

    /** Both name a case: its id, and the number that people read. */
    private @Nullable Object caseId(String text, String pointer) {
        if (CaseNumber.looksLike(text)) return cases.of(new CaseNumber(text));
        return UUID_FORM.matcher(text).matches()
                ? CaseId.of(text)
                : fault(
                        pointer,
                        FaultCode.WRONG_FORM,
                        "rule",
                        "a case is named by its number, HS-2026-000123, or by its id");
    }

    private @Nullable Object id(Form.Id form, Object value, String pointer) {
        if (!(value instanceof String text)) return wrongType("text", pointer);
        if (form.orCase() && CaseNumber.looksLike(text))
            return cases.of(new CaseNumber(text)).value();
        return UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : fault(pointer, FaultCode.NOT_A_UUID);
    }

    /** To the millisecond: what is stored and what is compared must not differ below it. */
    private @Nullable Object moment(Object value, String pointer) {
        if (!(value instanceof String text)) return wrongType("text", pointer);
        try {
            OffsetDateTime read = OffsetDateTime.parse(text);
            Instant moment = read.toInstant().truncatedTo(ChronoUnit.MILLIS);
            return isModern(read.getYear()) ? moment : fault(pointer, FaultCode.NOT_AN_INSTANT);
        } catch (DateTimeException otherForm) {
            return fault(pointer, FaultCode.NOT_AN_INSTANT);
        }
    }

    private @Nullable Object day(Object value, String pointer) {
        if (!(value instanceof String text)) return wrongType("text", pointer);
        try {
            boolean reads = DAY_FORM.matcher(text).matches();
            LocalDate day = reads ? LocalDate.parse(text) : LocalDate.MIN;
            return isModern(day.getYear()) ? day : fault(pointer, FaultCode.NOT_A_DATE);
        } catch (DateTimeException noSuchDay) {
            return fault(pointer, FaultCode.NOT_A_DATE);
        }
    }

    private @Nullable Object whole(Form.Whole form, Object value, String pointer) {
        if (value instanceof Integer number) return form.small() ? (Object) number : (Object) number.longValue();
        if (value instanceof Long number && !form.small()) return number;
        boolean tooBig = value instanceof Long || value instanceof BigInteger;
        return tooBig ? fault(pointer, FaultCode.OUT_OF_RANGE) : wrongType("whole", pointer);
    }

    private @Nullable Object fraction(Object value, String pointer) {
        if (!(value instanceof Number number)) return wrongType("number", pointer);
        double read = number.doubleValue();
        return Double.isFinite(read) ? (Double) read : fault(pointer, FaultCode.OUT_OF_RANGE);
    }

    private static boolean isModern(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static @Nullable RequestPart plain(@Nullable Object value) {
        return value == null ? null : new RequestPart.Plain(value);
    }

    private <T> @Nullable T wrongType(String expected, String pointer) {
        return fault(pointer, FaultCode.WRONG_TYPE, "expected", expected);
    }

    private <T> @Nullable T fault(String pointer, FaultCode code) {
        faults.add(Fault.at(pointer, code));
        return null;
    }

    private <T> @Nullable T fault(String pointer, FaultCode code, String name, Object value) {
        faults.add(Fault.at(pointer, code, name, value));
        return null;
    }
}
