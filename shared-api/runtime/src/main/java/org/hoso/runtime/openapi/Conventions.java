package org.hoso.runtime.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;

/** What goes with every call and answer, described once: repeats, versions, and reading what one has just written. */
public final class Conventions {
    /** Of the whole interface, in its description. */
    static final String TOLD = """
            **Ghi rồi đọc.** Mỗi lệnh được trả lời bằng `version` (phiên bản của hồ sơ, cũng là `ETag`) và `position` (vị trí \
            trong sổ cái). Các màn hình đọc đi sau sổ cái một chút: hãy đọc với `since=POSITION` hoặc, với một hồ sơ, \
            `since=v{version}`; câu trả lời cho biết đã thấy đến đâu bằng `Hoso-Position`, và `Hoso-Behind: true` nếu chưa tới. \
            **Gửi lại.** Mỗi lệnh nên mang một `Idempotency-Key` riêng: gửi lại cùng khoá và cùng nội dung thì chỉ được thực hiện \
            một lần. `If-Match` giữ lệnh khỏi áp lên phiên bản mà người gửi chưa thấy. **Quá tải.** 429 nghĩa là đến quá nhiều, \
            503 nghĩa là một kho dữ liệu không trả lời; cả hai cho biết lúc gửi lại bằng `Retry-After`.

            **Reading what one has written.** A command is answered with its `version` (of the case, also the `ETag`) and its \
            `position` in the ledger. What is read follows the ledger a moment later: read with `since=POSITION` or, of one case, \
            with `since=v{version}`; `Hoso-Position` tells what the answer covers, and `Hoso-Behind: true` that it is less than \
            was asked for. **Sending again.** Give each command an `Idempotency-Key` of its own: sent again with the same key and \
            body it is done once. `If-Match` keeps a command from a version that its sender has not seen. **Pressure.** 429 means \
            that too much came at once, 503 that a store does not answer; both tell in `Retry-After` when to come again.""";

    private static final String SINCE = "Since";
    private static final String IF_MATCH = "IfMatch";
    private static final String IDEMPOTENCY_KEY = "IdempotencyKey";

    private Conventions() {}

    static Components in(Components components) {
        return components
                .addParameters(
                        IDEMPOTENCY_KEY,
                        parameter(
                                        "header",
                                        "Idempotency-Key",
                                        "the caller's own id of this command, 1 to 100 printable characters: kept for 24 hours. Sent"
                                                + " again with the same body it changes nothing and gets the first answer; with another body it"
                                                + " is refused (422). After 503 outcome-unknown it is how to find out")
                                .example("6f1f0c9e-5f0a-4a53-9f0e-0c6b1f0a7d11"))
                .addParameters(
                        IF_MATCH,
                        parameter(
                                "header",
                                "If-Match",
                                "the version the caller knows, quoted as the ETag told it (\"7\"): where the case has moved on, 412"
                                        + " with the events since. Without it the command is decided on the case as it is"))
                .addParameters(
                        SINCE,
                        parameter(
                                "query",
                                "since",
                                "what the reader has written and wants to see: position or, of one case, v and version, as the"
                                        + " command's answer told them. The read waits for it for two seconds at most"))
                .addHeaders("ETag", header("string", "the version of the case, quoted; what If-Match takes"))
                .addHeaders(
                        "Hoso-Position",
                        header("integer", "the last place of the ledger that the answer covers; what since takes"))
                .addHeaders(
                        "Hoso-Behind",
                        header(
                                "boolean",
                                "true where the answer does not cover what since asked for; a 404 may then mean: not yet"))
                .addHeaders("Retry-After", header("integer", "seconds after which to send the same again"));
    }

    public static Parameter since() {
        return reference(SINCE);
    }

    static Parameter ifMatch() {
        return reference(IF_MATCH);
    }

    static Parameter idempotencyKey() {
        return reference(IDEMPOTENCY_KEY);
    }

    /** One of the headers described once. */
    public static Header told(String name) {
        return new Header().$ref("#/components/headers/" + name);
    }

    private static Parameter reference(String name) {
        return new Parameter().$ref("#/components/parameters/" + name);
    }

    private static Parameter parameter(String in, String name, String description) {
        return new Parameter().in(in).name(name).description(description).schema(Schemas.of("string"));
    }

    private static Header header(String type, String description) {
        return new Header().description(description).schema(Schemas.of(type));
    }
}
