package org.hoso.runtime.intake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report;
import org.hoso.cases.Report.JoinedTo;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Request;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.sealing.KeyDatabase;

/** Reads commands as the command side would, at a fixed instant. */
final class Desk {
    static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123456Z");
    static final Actor OFFICER = new Actor("officer-1", "ABEI", LocalDate.of(2025, 3, 1), Role.INTAKE, null);

    final KeyDatabase.Process keys = KeyDatabase.running().process();
    private final CommandReader reader =
            new CommandReader(Desk::canonical, Desk::numbered, keys.sealer, UuidCreator::getTimeOrderedEpoch);

    CommandReader reader() {
        return reader;
    }

    static Edge edge() {
        return edge(at -> OFFICER);
    }

    static Edge edge(Function<Instant, Actor> by) {
        return Edge.on(new CaseId(UuidCreator.getTimeOrderedEpoch()), NOW, by)
                .with(CaseNumber.class, () -> CaseNumber.of(2026, 1))
                .with(JoinedTo.class, () -> null)
                .with(Report.Arrival.class, () -> null)
                .with(Report.Brought.class, () -> null)
                .with(UUID.class, UuidCreator::getTimeOrderedEpoch)
                .with(Sanction.Signer.class, () -> new Sanction.Signer("department_director", 80_000_000, "ND", false));
    }

    <C extends Request> Draft<C> draft(Class<C> type, Object body) {
        return reader.draft(type, body instanceof byte[] raw ? raw : SampleBodies.bytes(body), edge());
    }

    List<Fault> faults(Class<? extends Request> type, Object body) {
        byte[] raw = body instanceof String json ? json.getBytes(StandardCharsets.UTF_8) : null;
        BadShape bad = catchThrowableOfType(BadShape.class, () -> draft(type, raw == null ? body : raw));
        return bad == null ? List.of() : bad.faults();
    }

    /** Pointer and code of each fault, as {@code /at in-the-future}. */
    List<String> told(Class<? extends Request> type, Object body) {
        return faults(type, body).stream()
                .map(fault -> fault.pointer() + " " + fault.code().code())
                .toList();
    }

    private static CaseId numbered(CaseNumber number) {
        return new CaseId(UUID.nameUUIDFromBytes(number.value().getBytes(StandardCharsets.UTF_8)));
    }

    private static Addresses.Reading canonical(String url) {
        if (url.contains("192.168.")) return new Addresses.Unfit(FaultCode.PRIVATE_ADDRESS);
        if (!url.startsWith("https://")) return new Addresses.Unfit(FaultCode.NOT_A_URL);
        String canonical = url.replaceAll("\\?.*", "");
        return new Addresses.Canonical(canonical, 1, Sha256.of(canonical));
    }

    /** A citizen's report of two addresses. */
    Reading<ReportContent> report(Edge edge, String number) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("reporter", Map.of("type", "citizen", "name", "Nguyễn Thị Bưởi", "identityNumber", number));
        body.put("title", "Sữa giả");
        body.put(
                "items",
                List.of(
                        Map.of("url", "https://facebook.example/posts/1?fbclid=x"),
                        Map.of("url", "https://facebook.example/posts/2")));
        return reader.read(ReportContent.class, SampleBodies.bytes(body), edge);
    }

    String opened(Sealed sealed, String field) {
        return keys.opener.open(sealed, field).orElseThrow();
    }
}
