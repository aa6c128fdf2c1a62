package org.hoso.command.callbacks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction.Signer;
import org.hoso.command.deciding.Answer;
import org.hoso.command.intake.SignedCalls;
import org.hoso.command.outbox.Kind;
import org.hoso.command.outbox.Receiver;
import org.hoso.command.outbox.Receivers;
import org.hoso.command.outbox.SentOut;
import org.hoso.command.outbox.WebhookKey;
import org.hoso.proof.VerifierKey;
import org.hoso.runtime.problems.WrongCallback;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where platforms, internet providers and registrars answer by a signed call instead of a bearer token. Each call stands for a command
 * of the caller's own, under the same rules; its {@code webhook-id} is its idempotency key.
 */
@RestController
class CallbackEndpoint {
    /** As the interface's description shows it. @param data the fields of the command named by type, with the id of what it answers */
    record Message(String type, String timestamp, Map<String, Object> data) {}

    /** Names nothing that it answers: the reading of its fields tells. */
    private static final SentOut.Sent NAMELESS = new SentOut.Sent(new CaseId(new UUID(0, 0)), Kind.NOTICE, true, false);

    private final Receivers receivers;
    private final SentOut sentOut;
    private final SignedCalls calls;
    private final Clock clock;

    CallbackEndpoint(Receivers receivers, SentOut sentOut, SignedCalls calls, Clock clock) {
        this.receivers = receivers;
        this.sentOut = sentOut;
        this.calls = calls;
        this.clock = clock;
    }

    @Operation(
            summary = "callback",
            description =
                    "Trả lời có chữ ký của nền tảng, nhà mạng (a receiver's signed answer; Standard Webhooks, v1a Ed25519, within"
                            + " five minutes). type: record-delivery, record-platform-answer or claim-removal of a notice;"
                            + " confirm-block, confirm-lifting, refuse-order, confirm-account-lock, record-user-info or"
                            + " record-order-delivery of an order; data:"
                            + " that command's fields. A repeat of a webhook-id gets the first answer again.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Message.class))))
    @ApiResponse(responseCode = "200", description = "done")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Problem422")
    @SecurityRequirements
    @PostMapping(path = "/api/v1/callbacks/{receiver}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> take(
            @PathVariable String receiver,
            @RequestHeader(name = "webhook-id", defaultValue = "") String id,
            @RequestHeader(name = "webhook-timestamp", defaultValue = "") String timestamp,
            @RequestHeader(name = "webhook-signature", defaultValue = "") String signature,
            @org.springframework.web.bind.annotation.RequestBody byte[] body,
            HttpServletRequest request) {
        new Signatures(id, timestamp, signature).check(body, keys(receiver), clock.instant());
        Callback callback = Callback.read(body);
        SentOut.Sent sent =
                callback.about().map(about -> sent(callback, about, receiver)).orElse(NAMELESS);
        return calls.submit(
                callback.answer().command(),
                sent.caseId(),
                callback.fields(),
                speaker(receiver, sent.kind()),
                new SignedCalls.Call(id, body, request));
    }

    private List<VerifierKey> keys(String receiver) {
        return receivers.find(receiver).map(Receiver::keys).orElse(List.of()).stream()
                .map(WebhookKey::parse)
                .toList();
    }

    /** Of what went to another nothing is told; of what is not yet sent, that it is not. */
    private SentOut.Sent sent(Callback callback, UUID about, String receiver) {
        CallbackAnswer answer = callback.answer();
        List<SentOut.Sent> there = answer.receipt() ? sentOut.find(about, receiver) : sentOut.about(about, receiver);
        SentOut.Sent sent = there.stream()
                .filter(one -> answer.isOf(one.kind()))
                .findFirst()
                .orElseThrow(WrongCallback::noSuchDispatch);
        if (!sent.left() && !(answer.receipt() && sent.byHand())) throw WrongCallback.notSentYet();
        return sent;
    }

    private static SignedIn speaker(String receiver, Kind answered) {
        String officer = "callback@" + receiver.toLowerCase(Locale.ROOT);
        return new SignedIn(
                officer,
                receiver,
                List.of(role(answered)),
                receiver,
                null,
                new Signer("unknown", 0, "a signed call signs no decision", false),
                null);
    }

    private static Role role(Kind answered) {
        return switch (answered) {
            case NOTICE, LOCK, USER_INFO -> Role.PLATFORM;
            case BLOCK, LIFT -> Role.ISP;
        };
    }
}
