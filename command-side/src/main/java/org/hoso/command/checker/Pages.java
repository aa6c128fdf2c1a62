package org.hoso.command.checker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.hoso.cases.Sha256;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** An answer as a page of text, as far as the bounds let it be read. */
final class Pages {
    private static final Set<String> TEXTS =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/json");

    private Pages() {}

    static CheckOutcome.Page read(Response answer, int most) throws IOException {
        ResponseBody body = answer.body();
        MediaType type = body.contentType();
        boolean isText = type == null || TEXTS.contains(type.type() + "/" + type.subtype());
        BufferedSource source = body.source();
        boolean more = source.request(most + 1L);
        byte[] bytes = more ? source.readByteArray(most) : source.readByteArray();
        String text = isText ? text(bytes, type, answer.request().url().toString()) : null;
        // Nobody asked for it packed: what is inside is not known, and not nothing.
        if (!answer.header("Content-Encoding", "identity").equalsIgnoreCase("identity")) text = "";
        return new CheckOutcome.Page(answer.code(), answer.request().url().toString(), text, !more, Sha256.of(bytes));
    }

    private static String text(byte[] bytes, @Nullable MediaType type, String address) throws IOException {
        Charset named = type == null ? null : type.charset();
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), named == null ? null : named.name(), address);
        return page.title() + " " + page.body().text();
    }
}
