package dev.trivet.core.transport;

import dev.trivet.core.UploadFile;
import dev.trivet.core.service.MultipartUpload;
import dev.trivet.core.service.MultipartUpload.Part;
import java.io.IOException;
import java.util.Objects;
import java.util.OptionalLong;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSink;
import okio.Okio;
import okio.Sink;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * The body of an upload: read, sent and counted piece by piece. OkHttp sends it once per attempt
 * and never again of its own accord.
 */
final class UploadBody extends RequestBody {

  private static final MediaType BYTES = MediaType.get("application/octet-stream");

  /** How much is sent between two reports. */
  private static final long REPORT_EVERY = 64L * 1024;

  private final MultipartUpload upload;
  private final MultipartBody form;
  private long sent;
  private boolean started;

  /** The body of an upload; it is loaded when there is one. */
  static RequestBody of(MultipartUpload upload) {
    return new UploadBody(upload);
  }

  private UploadBody(MultipartUpload upload) {
    this.upload = upload;
    var builder = new MultipartBody.Builder().setType(MultipartBody.FORM);
    upload.parts().forEach(part -> add(part, builder));
    this.form = builder.build();
  }

  private static void add(Part part, MultipartBody.Builder form) {
    var file = part.file();
    if (file == null) {
      form.addFormDataPart(part.name(), Objects.requireNonNull(part.text()));
    } else {
      form.addFormDataPart(part.name(), file.name(), new FileBody(file));
    }
  }

  @Override
  public @Nullable MediaType contentType() {
    return form.contentType();
  }

  @Override
  public long contentLength() throws IOException {
    return form.contentLength();
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    started = true;
    sent = 0;
    var counted = Okio.buffer(new Counted(sink, total()));
    form.writeTo(counted);
    counted.flush();
    report(total());
  }

  private OptionalLong total() throws IOException {
    long length = contentLength();
    return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
  }

  /** Whether all of it can be read once more. */
  boolean canBeSentAgain() {
    return !started
        || upload.parts().stream()
            .allMatch(part -> part.file() == null || part.file().isRepeatable());
  }

  /** How far it came, in words that go on an error. */
  String progress() {
    try {
      var total = total();
      return " after "
          + sent
          + (total.isPresent() ? " of " + total.getAsLong() : "")
          + " bytes of the upload";
    } catch (IOException e) {
      return " after " + sent + " bytes of the upload";
    }
  }

  /** A listener that throws does not spoil the upload. */
  private void report(OptionalLong total) {
    Callbacks.run(() -> upload.progress().sent(sent, total));
  }

  /** Counts what passes. */
  private final class Counted extends ForwardingSink {

    private final OptionalLong total;
    private long reported;

    Counted(Sink target, OptionalLong total) {
      super(target);
      this.total = total;
    }

    @Override
    public void write(Buffer source, long byteCount) throws IOException {
      super.write(source, byteCount);
      sent += byteCount;
      if (sent - reported >= REPORT_EVERY) {
        reported = sent;
        report(total);
      }
    }
  }

  /** One file. */
  private static final class FileBody extends RequestBody {

    private final UploadFile file;

    FileBody(UploadFile file) {
      this.file = file;
    }

    @Override
    public MediaType contentType() {
      return BYTES;
    }

    @Override
    public long contentLength() throws IOException {
      return file.size().orElse(-1);
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      try (var source = open()) {
        while (read(source, sink.getBuffer()) >= 0) {
          sink.emitCompleteSegments();
        }
      }
    }

    private Source open() throws IOException {
      try {
        return Okio.source(file.open());
      } catch (IOException e) {
        throw new UploadSourceException(file.name(), e);
      }
    }

    /** Only what fails here is the file's fault. */
    private long read(Source source, Buffer target) throws IOException {
      try {
        return source.read(target, 8192);
      } catch (IOException e) {
        throw new UploadSourceException(file.name(), e);
      }
    }
  }
}
