package dev.trivet.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.redis.LimitStore.Alone;
import dev.trivet.testsupport.RedisServer;
import io.lettuce.core.RedisClient;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The script and the class take the same steps, whatever comes in whatever order. */
@EnabledIf("dev.trivet.testsupport.RedisServer#isInstalled")
@Timeout(120)
class WindowScriptTest {

  private static final int STEPS = 400;

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void steps_leaveTheWindowInRedisAsTheyLeaveTheOneInJava(int seed) throws Exception {
    var random = new Random(seed);
    var script = Script.on("local now = tonumber(redis.call('GET', 'clock'))\n");
    var window = new Window();
    long now = 1_764_200_000_000L;
    try (var server = RedisServer.start();
        var client = RedisClient.create(server.uri());
        var connection = client.connect()) {
      for (int i = 0; i < STEPS; i++) {
        now += random.nextInt(10) == 0 ? random.nextInt(70_000) : random.nextInt(300);
        connection.sync().set("clock", Long.toString(now));
        var process = "process-" + random.nextInt(3);
        WindowView java;
        String[] arguments;
        int kind = random.nextInt(20);
        if (kind < 11) {
          java = window.reserve(process, now);
          arguments = new String[] {"reserve", process};
        } else if (kind < 18) {
          var told = told(random);
          java = window.observe(process, told, now);
          arguments = texts("observe", process, told.limit(), told.remaining(), told.resetMillis());
        } else if (kind < 19) {
          java = window.refund(process, now);
          arguments = new String[] {"refund", process};
        } else {
          var alone = alone(random);
          java = window.rejoin(process, alone, now);
          arguments =
              texts(
                  "rejoin",
                  process,
                  alone.underWay(),
                  alone.passed(),
                  alone.limit(),
                  alone.left(),
                  alone.resetMillis());
        }

        var lua = script.run(connection.async(), "window", arguments).get();

        assertThat(lua).as("step %s: %s", i, String.join(" ", arguments)).isEqualTo(java);
      }
    }
  }

  private static Told told(Random random) {
    if (random.nextInt(4) == 0) {
      return new Told(-1, -1, -1);
    }
    long limit = random.nextInt(6) == 0 ? -1 : 8;
    return new Told(
        limit, random.nextInt(9), 1_000L * random.nextInt(random.nextBoolean() ? 4 : 60));
  }

  private static Alone alone(Random random) {
    return new Alone(
        random.nextInt(3),
        random.nextInt(4),
        random.nextInt(4) == 0 ? -1 : 8,
        random.nextInt(5) - 1,
        random.nextInt(4) == 0 ? -1 : 1_000L * random.nextInt(60));
  }

  private static String[] texts(String step, String process, long... numbers) {
    var texts = new String[2 + numbers.length];
    texts[0] = step;
    texts[1] = process;
    for (int i = 0; i < numbers.length; i++) {
      texts[2 + i] = Long.toString(numbers[i]);
    }
    return texts;
  }
}
