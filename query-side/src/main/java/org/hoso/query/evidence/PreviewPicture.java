package org.hoso.query.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A small picture made anew of a picture that somebody handed in: nothing of the original's bytes is in it, so neither places nor
 * devices that its headers tell, nor anything that a viewer would run. How many pixels there are is asked before one is decoded.
 */
final class PreviewPicture {
    /** Most pixels that are looked at; a picture of more is none for us. */
    static final long MOST_PIXELS = 60_000_000;
    /** Longest side of one that is looked at: decoders hold whole rows. */
    static final int LONGEST = 30_000;
    /** Longest side of what is made. */
    static final int SIDE = 1024;
    /** Pixels are passed over while decoding, so that no more than about so many are held. */
    private static final long HELD_PIXELS = 4_000_000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");

    private PreviewPicture() {}

    /** A PNG; nothing where this is no picture that can be shown safely. */
    static Optional<byte[]> of(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            return made(readers.next(), in);
        } catch (IOException | RuntimeException broken) {
            // Hostile bytes break decoders in ways that these do not declare; whatever it was, there is no picture.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> made(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) return Optional.empty();
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            long pixels = (long) width * height;
            if (Math.max(width, height) > LONGEST || pixels <= 0 || pixels > MOST_PIXELS) return Optional.empty();
            ImageReadParam sparse = reader.getDefaultReadParam();
            int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / HELD_PIXELS)));
            sparse.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(png(small(reader.read(0, sparse))));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage small(BufferedImage picture) {
        double scale = Math.min(1, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return small;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "png", out)) throw new IOException("every Java platform writes PNG");
        return out.toByteArray();
    }
}
