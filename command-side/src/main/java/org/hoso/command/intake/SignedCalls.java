package org.hoso.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;
import org.hoso.command.deciding.Answer;
import org.hoso.command.deciding.Envelope;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.intake.Reading;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.RequestIds;
import org.hoso.runtime.problems.Sent;
import org.hoso.runtime.sealing.Fingerprints;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.http.ResponseEntity;

/** Commands that come within a signed message: read, sealed and answered as at their own paths. */
public class SignedCalls {
    /** @param id the sender's own of this message: a repeat changes nothing @param body the whole of it */
    public record Call(String id, byte[] body, HttpServletRequest request) {}

    private final CommandReader reader;
    private final Edges edges;
    private final Fingerprints fingerprints;
    private final Desk desk;

    SignedCalls(CommandReader reader, Edges edges, Fingerprints fingerprints, Desk desk) {
        this.reader = reader;
        this.edges = edges;
        this.fingerprints = fingerprints;
        this.desk = desk;
    }

    /**
     * @param fields the command's, which stand in the message under {@code data}
     * @throws BadShape with everything wrong with them
     */
    public ResponseEntity<Answer> submit(
            Class<? extends CaseCommand> type, CaseId caseId, byte[] fields, SignedIn who, Call call) {
        Reading<? extends CaseCommand> reading = read(type, caseId, fields, who);
        return desk.submit(reading.command(), envelope(reading, who, call));
    }

    private Reading<? extends CaseCommand> read(
            Class<? extends CaseCommand> type, CaseId caseId, byte[] fields, SignedIn who) {
        try {
            return reader.read(type, fields, edges.on(caseId, who, type));
        } catch (BadShape wrong) {
            throw new BadShape(wrong.faults().stream()
                    .map(fault -> new Fault("/data" + fault.pointer(), fault.code(), fault.values()))
                    .toList());
        }
    }

    private Envelope envelope(Reading<?> reading, SignedIn who, Call call) {
        byte[] path = (call.request().getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8);
        return new Envelope(
                who.officer(),
                who.client(),
                String.valueOf(RequestIds.of(call.request())),
                call.id(),
                fingerprints.of(path, call.body()),
                null,
                reading.minted(),
                UUID.randomUUID(),
                reading::accepted,
                false,
                Language.preferred(call.request().getHeader("Accept-Language")),
                Sent.of(call.body()),
                null,
                null);
    }
}
