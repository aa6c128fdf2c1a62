package org.hoso.runtime.paper;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of XHTML. Text gets into one through {@link #text} or {@link #foreign} only, so none of it is ever read as markup. */
public record Markup(String xhtml) {
    public static final Markup NONE = new Markup("");

    /** Text of our own. */
    public static Markup text(String text) {
        return new Markup(escaped(text));
    }

    /**
     * Text from outside, isolated from what stands round it. It should be the last of its block: whatever direction its letters
     * run in then ends with it.
     */
    public static Markup foreign(String text) {
        String lines = Visible.of(text).lines().map(Markup::escaped).collect(Collectors.joining("<br/>"));
        return new Markup("<bdi>" + lines + "</bdi>");
    }

    /** @param tag name of the element, with attributes that are ours */
    public static Markup in(String tag, Markup... inside) {
        int end = tag.indexOf(' ');
        String name = end < 0 ? tag : tag.substring(0, end);
        return new Markup("<" + tag + ">" + all(Stream.of(inside)).xhtml() + "</" + name + ">");
    }

    public static Markup in(String tag, String text) {
        return in(tag, text(text));
    }

    public static Markup all(Markup... pieces) {
        return all(Stream.of(pieces));
    }

    public static Markup all(Collection<Markup> pieces) {
        return all(pieces.stream());
    }

    public static Markup all(Stream<Markup> pieces) {
        return new Markup(pieces.map(Markup::xhtml).collect(Collectors.joining()));
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
