package org.hoso.runtime.files;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** An object that is read by ranges of some megabytes, since each costs a way to the store; the last one is kept at hand. */
final class BucketBytes implements StoredBytes {
    private static final int RANGE = 4 * 1024 * 1024;

    private final S3Client s3;
    private final String bucket;
    private final String key;
    private final long size;
    private @Nullable Range last;

    BucketBytes(S3Client s3, String bucket, String key, long size) {
        this.s3 = s3;
        this.bucket = bucket;
        this.key = key;
        this.size = size;
    }

    private record Range(long from, byte[] bytes) {
        boolean holds(long wanted, int length) {
            return wanted >= from && wanted + length <= from + bytes.length;
        }

        byte[] part(long wanted, int length) {
            int start = (int) (wanted - from);
            return Arrays.copyOfRange(bytes, start, start + length);
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public synchronized byte[] read(long from, int most) throws IOException {
        int length = (int) Math.max(0, Math.min(most, size - from));
        if (length == 0) return new byte[0];
        Range held = last;
        if (held == null || !held.holds(from, length)) last = held = fetched(from, Math.max(length, RANGE));
        return held.part(from, length);
    }

    private Range fetched(long from, int most) throws IOException {
        long end = Math.min(size, from + most);
        try {
            byte[] bytes = s3.getObjectAsBytes(
                            request -> request.bucket(bucket).key(key).range("bytes=" + from + "-" + (end - 1)))
                    .asByteArray();
            if (bytes.length != end - from)
                throw new IOException("the store of files gave another range than asked for");
            return new Range(from, bytes);
        } catch (SdkException gone) {
            throw new FilesAway(gone);
        }
    }

    @Override
    public void close() {
        // Nothing is held open between two ranges.
    }
}
