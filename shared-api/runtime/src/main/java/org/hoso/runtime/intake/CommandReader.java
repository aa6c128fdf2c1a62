package org.hoso.runtime.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Request;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.sealing.Sealer;
import org.hoso.runtime.sealing.SealingSession;
import org.jspecify.annotations.Nullable;

/** Turns a request body into a complete command. Nothing is sealed or written before the whole shape is right. */
public final class CommandReader {
    /** How far a caller's clock may run ahead of ours, in milliseconds; such an instant is taken as now. */
    private static final long SKEW_MILLIS = 2_000;

    private final Addresses addresses;
    private final CaseIds cases;
    private final Sealer sealer;
    private final Supplier<UUID> ids;

    /** @param ids draws UUIDv7 */
    public CommandReader(Addresses addresses, CaseIds cases, Sealer sealer, Supplier<UUID> ids) {
        this.addresses = addresses;
        this.cases = cases;
        this.sealer = sealer;
        this.ids = ids;
    }

    /** The parts of a command that a body may name, and how they look. */
    public static List<FieldShape> shapeOf(Class<? extends Request> type) {
        return Shapes.of(type).bodyFields();
    }

    /** Reads and seals one command. @throws BadShape with everything found wrong */
    public <C extends Request> Reading<C> read(Class<C> type, byte[] body, Edge edge) {
        return seal(List.of(draft(type, body, edge))).getFirst();
    }

    /** Reads one command without sealing. @throws BadShape with everything found wrong */
    public <C extends Request> Draft<C> draft(Class<C> type, byte[] body, Edge edge) {
        List<Fault> faults = new ArrayList<>();
        Mint mint = new Mint(ids);
        Object tree = JsonTree.read(body, faults);
        if (tree == null && !faults.isEmpty()) throw new BadShape(faults);
        RecordShape shape = Shapes.of(type);
        RequestPart.Made sent =
                new BodyReader(faults, new ValueReader(faults, addresses, cases), mint).group(shape, tree, "", false);
        Instant at = sent == null ? edge.now() : at(sent, edge.now(), faults);
        if (sent == null || !faults.isEmpty()) throw new BadShape(faults);
        return new Draft<>(type, completed(sent, edge, at), edge, mint);
    }

    /** Seals drafts together: their new persons and keys are committed in one transaction, for hundreds as for one. */
    public <C extends Request> List<Reading<C>> seal(List<Draft<C>> drafts) {
        SealingSession session = sealer.open();
        drafts.forEach(draft -> draft.plan(session));
        session.prepare();
        return drafts.stream().map(draft -> draft.seal(session)).toList();
    }

    /** When it happened: what was sent, never later than now. */
    private static Instant at(RequestPart.Made sent, Instant now, List<Fault> faults) {
        Instant today = now.truncatedTo(ChronoUnit.MILLIS);
        if (!(sent.part("at") instanceof RequestPart.Plain plain) || !(plain.value() instanceof Instant at))
            return today;
        if (at.isAfter(today.plusMillis(SKEW_MILLIS))) faults.add(Fault.at("/at", FaultCode.IN_THE_FUTURE));
        return at.isAfter(today) ? today : at;
    }

    private static RequestPart.Made completed(RequestPart.Made sent, Edge edge, Instant at) {
        List<RequestPart> parts = new ArrayList<>(sent.parts());
        for (int i = 0; i < parts.size(); i++) {
            FieldShape field = sent.shape().fields().get(i);
            if (field.form() instanceof Form.Given given)
                parts.set(i, new RequestPart.Plain(given(given.type(), edge, at)));
            else if (field.name().equals("at")) parts.set(i, new RequestPart.Plain(at));
        }
        return new RequestPart.Made(sent.shape(), parts);
    }

    private static @Nullable Object given(Class<?> type, Edge edge, Instant at) {
        if (type == CaseId.class) return edge.caseId();
        if (type == Actor.class) return edge.by().apply(at);
        Supplier<?> supplier = edge.handed().get(type);
        if (supplier == null) throw new IllegalStateException("nobody hands in a " + type.getSimpleName());
        return supplier.get();
    }
}
