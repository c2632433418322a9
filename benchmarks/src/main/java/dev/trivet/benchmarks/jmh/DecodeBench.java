package dev.trivet.benchmarks.jmh;

import dev.trivet.benchmarks.Calls;
import dev.trivet.benchmarks.Contender;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One call whose answer is in memory already: everything but the network. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeBench {

  @Param({"trivet", "T", "S"})
  @SuppressWarnings("NullAway.Init")
  String contender;

  @SuppressWarnings("NullAway.Init")
  private Calls create;

  @SuppressWarnings("NullAway.Init")
  private Calls page;

  /** Fetches both answers once. */
  @Setup
  public void fetch() {
    create = remembering();
    create.create();
    page = remembering();
    page.page();
  }

  private Calls remembering() {
    var http = new OkHttpClient.Builder().addInterceptor(new Memory()).build();
    return Contender.over(contender, System.getProperty("bench.server", ""), http);
  }

  /** Creates one team. */
  @Benchmark
  public Object create() {
    return create.create();
  }

  /** Reads a page of 100 teams. */
  @Benchmark
  public List<?> page() {
    return page.page();
  }

  /** Answers every request with the first answer. */
  private static final class Memory implements Interceptor {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private @Nullable Response first;
    private ByteString body = ByteString.EMPTY;

    @Override
    public Response intercept(Chain chain) throws IOException {
      if (first == null) {
        try (var answer = chain.proceed(chain.request())) {
          body = answer.body().byteString();
          first = answer;
        }
      }
      return new Response.Builder()
          .request(chain.request())
          .protocol(Protocol.HTTP_1_1)
          .code(first.code())
          .message("OK")
          .headers(first.headers())
          .body(ResponseBody.create(body, JSON))
          .build();
    }
  }
}
