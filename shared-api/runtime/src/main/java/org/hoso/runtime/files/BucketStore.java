package org.hoso.runtime.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Files in a bucket of any store that speaks S3's protocol. They come in by a folder of this machine, since how long one is, and what
 * it is, is known only at its end. An object is written only where none lies yet (If-None-Match), and read by ranges.
 */
public final class BucketStore implements FileStore, AutoCloseable {
    private static final int ALREADY_THERE = 412;
    private static final int WRITTEN_MEANWHILE = 409;

    private final S3Client s3;
    private final String bucket;
    private final FolderStore incoming;

    /** @param incoming where files lie while they come in */
    BucketStore(S3Client s3, String bucket, FolderStore incoming) {
        this.s3 = s3;
        this.bucket = bucket;
        this.incoming = incoming;
    }

    @Override
    public Path place() {
        return incoming.place();
    }

    @Override
    public void clear(Instant before) throws IOException {
        incoming.clear(before);
    }

    @Override
    public boolean keep(Path whole, FileName name) throws IOException {
        boolean kept = put(whole, name);
        Files.delete(whole);
        return kept;
    }

    private boolean put(Path whole, FileName name) throws IOException {
        try {
            s3.putObject(
                    request -> request.bucket(bucket).key(name.value()).ifNoneMatch("*"), RequestBody.fromFile(whole));
            return true;
        } catch (S3Exception refused) {
            if (refused.statusCode() == ALREADY_THERE || refused.statusCode() == WRITTEN_MEANWHILE) return false;
            throw new FilesAway(refused);
        } catch (SdkException gone) {
            throw new FilesAway(gone);
        }
    }

    @Override
    public Optional<StoredBytes> find(FileName name) throws IOException {
        return head(name)
                .map(HeadObjectResponse::contentLength)
                .map(size -> new BucketBytes(s3, bucket, name.value(), size));
    }

    @Override
    public boolean remove(FileName name) throws IOException {
        boolean there = head(name).isPresent();
        try {
            s3.deleteObject(request -> request.bucket(bucket).key(name.value()));
            return there;
        } catch (SdkException gone) {
            throw new FilesAway(gone);
        }
    }

    private Optional<HeadObjectResponse> head(FileName name) throws IOException {
        try {
            return Optional.of(s3.headObject(request -> request.bucket(bucket).key(name.value())));
        } catch (NoSuchKeyException nowhere) {
            return Optional.empty();
        } catch (SdkException gone) {
            throw new FilesAway(gone);
        }
    }

    @Override
    public void close() {
        s3.close();
    }
}
