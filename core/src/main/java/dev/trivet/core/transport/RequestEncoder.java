package dev.trivet.core.transport;

import dev.trivet.core.jackson.JsonMappers;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.JsonLines;
import dev.trivet.core.service.MultipartUpload;
import dev.trivet.core.service.SelfEncoded;
import dev.trivet.core.service.ServiceProfile;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.Deflater;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.DeflaterSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Turns payloads into request bodies. */
final class RequestEncoder {

  private static final MediaType LINES = MediaType.get("application/x-ndjson");

  private final ServiceProfile profile;
  private final MediaType mediaType;

  RequestEncoder(ServiceProfile profile) {
    this.profile = profile;
    this.mediaType = MediaType.get(profile.mediaType());
  }

  /** The body of a request; null for methods that send none. */
  @Nullable RequestBody encode(Endpoint<?> endpoint, CallInput input) {
    var payload = input.payload();
    if (payload == null) {
      return empty(endpoint);
    }
    if (payload instanceof SelfEncoded special) {
      return special instanceof JsonLines lines
          ? encodeLines(endpoint, lines)
          : UploadBody.of((MultipartUpload) special);
    }
    var buffer = new Buffer();
    try (var out = JsonMappers.mapper().createGenerator(buffer.outputStream())) {
      if (RequiredMembers.appliesTo(endpoint)) {
        var checked = new RequiredMembers(out, endpoint, input.path(), payload);
        profile.envelope().write(checked, endpoint, payload);
        checked.check();
      } else {
        profile.envelope().write(out, endpoint, payload);
      }
    } catch (IOException e) {
      throw unwritable(endpoint, e);
    }
    return new OneShotBody(mediaType, wellFormed(endpoint, buffer.readByteArray()));
  }

  /**
   * As many lines as fit, with line ends between them only, so that one object may be as large as a
   * body; compressed, because such lines are much alike.
   */
  private static RequestBody encodeLines(Endpoint<?> endpoint, JsonLines lines) {
    var body = new Buffer();
    try (var deflater = Okio.buffer(new DeflaterSink(body, new Deflater()))) {
      for (long size = 0; lines.hasNext(); lines.take()) {
        var line = JsonMappers.mapper().writeValueAsBytes(lines.peek());
        boolean first = size == 0;
        size += first ? line.length : line.length + 1L;
        if (size > lines.maxBytes()) {
          if (!first) {
            break;
          }
          throw new IllegalArgumentException(
              endpoint.operation().name()
                  + ": one object has "
                  + size
                  + " bytes, which is more than the service takes");
        }
        if (!first) {
          deflater.writeByte('\n');
        }
        deflater.write(wellFormed(endpoint, line));
      }
    } catch (IOException e) {
      throw unwritable(endpoint, e);
    }
    return new OneShotBody(LINES, body.readByteArray(), "deflate");
  }

  /** A body that is sent as it is. */
  @Nullable RequestBody encodeRaw(Endpoint<?> endpoint, Optional<JsonValue> body) {
    if (body.isEmpty()) {
      return empty(endpoint);
    }
    var buffer = new Buffer();
    try (var out = JsonMappers.mapper().createGenerator(buffer.outputStream())) {
      out.writePOJO(body.get());
    } catch (IOException e) {
      throw unwritable(endpoint, e);
    }
    return new OneShotBody(mediaType, wellFormed(endpoint, buffer.readByteArray()));
  }

  /**
   * Refuses half of a surrogate pair, which stands for no character. Jackson writes surrogates as
   * escapes, and whatever else it escapes begins with other digits.
   */
  private static byte[] wellFormed(Endpoint<?> endpoint, byte[] json) {
    int i = 0;
    while (i < json.length) {
      if (json[i] != '\\') {
        i++;
      } else if (!isSurrogate(json, i, '8', 'F')) {
        // an escape of one character, or of one with four digits, which are none of these
        i += 2;
      } else if (isSurrogate(json, i, '8', 'B') && isSurrogate(json, i + 6, 'C', 'F')) {
        i += 12;
      } else {
        throw new IllegalArgumentException(
            endpoint.operation().name() + ": a text in the payload has half of a surrogate pair");
      }
    }
    return json;
  }

  private static boolean isSurrogate(byte[] json, int at, char from, char to) {
    return at + 3 < json.length
        && json[at] == '\\'
        && json[at + 1] == 'u'
        && json[at + 2] == 'D'
        && json[at + 3] >= from
        && json[at + 3] <= to;
  }

  private static IllegalArgumentException unwritable(Endpoint<?> endpoint, IOException problem) {
    if (problem.getCause() instanceof IllegalArgumentException refused) {
      // Jackson wraps what is thrown while it writes a member
      return refused;
    }
    return new IllegalArgumentException(
        endpoint.operation().name() + ": the payload cannot be written as JSON", problem);
  }

  private static @Nullable RequestBody empty(Endpoint<?> endpoint) {
    return switch (endpoint.operation().method()) {
      case "POST", "PUT", "PATCH" -> new OneShotBody(null, new byte[0]);
      default -> null;
    };
  }

  /** How a body is compressed, or null. */
  static @Nullable String contentEncoding(@Nullable RequestBody body) {
    return body instanceof OneShotBody known ? known.encoding : null;
  }

  /** A body that OkHttp will never send a second time of its own accord. */
  private static final class OneShotBody extends RequestBody {
    private final @Nullable MediaType type;
    private final byte[] bytes;
    private final @Nullable String encoding;

    OneShotBody(@Nullable MediaType type, byte[] bytes) {
      this(type, bytes, null);
    }

    OneShotBody(@Nullable MediaType type, byte[] bytes, @Nullable String encoding) {
      this.type = type;
      this.bytes = bytes;
      this.encoding = encoding;
    }

    @Override
    public @Nullable MediaType contentType() {
      return type;
    }

    @Override
    public long contentLength() {
      return bytes.length;
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      sink.write(bytes);
    }
  }
}
