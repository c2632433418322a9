package dev.trivet.benchmarks.floor;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * What both floors have in common: an OkHttp client that is set like Trivet's, one request, one
 * pass over the response.
 */
final class Http {

  /** How a response is read; made once. */
  record Decoder<T>(Class<T> type, ObjectReader reader) {
    static <T> Decoder<T> of(JsonMapper mapper, Class<T> type) {
      return new Decoder<>(type, mapper.readerFor(type));
    }
  }

  private final OkHttpClient client;
  private final String credentialName;
  private final String credential;
  private final MediaType type;

  Http(OkHttpClient client, String credentialName, String credential, String type) {
    this.client = client;
    this.credentialName = credentialName;
    this.credential = credential;
    this.type = MediaType.get(type);
  }

  static OkHttpClient client() {
    return new OkHttpClient.Builder()
        .connectionPool(new ConnectionPool(64, 1, TimeUnit.MINUTES))
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .connectTimeout(Duration.ofSeconds(10))
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO)
        .callTimeout(Duration.ofSeconds(30))
        .build();
  }

  <T> T get(HttpUrl url, Decoder<T> decoder) {
    return send(request(url).build(), decoder);
  }

  <T> T post(HttpUrl url, Object payload, ObjectWriter writer, Decoder<T> decoder) {
    try {
      var body = RequestBody.create(writer.writeValueAsBytes(payload), type);
      return send(request(url).post(body).build(), decoder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Request.Builder request(HttpUrl url) {
    return new Request.Builder()
        .url(url)
        .header("Accept", type.toString())
        .header("User-Agent", "by-hand/1.0")
        .header(credentialName, credential);
  }

  private <T> T send(Request request, Decoder<T> decoder) {
    try (var response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IllegalStateException("status " + response.code());
      }
      return decoder.type().cast(decoder.reader().readValue(response.body().byteStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
