package dev.trivet.rollbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.rollbar.notifications.NotificationChannel;
import dev.trivet.rollbar.notifications.NotificationRuleInput;
import dev.trivet.rollbar.notifications.RuleConfig;
import dev.trivet.rollbar.notifications.RuleFilter;
import dev.trivet.rollbar.notifications.Trigger;
import dev.trivet.testsupport.ModelFiller;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that cannot be right, in every input that has some. */
class NumbersTest extends WireTest {

  /** Rollbar says itself which IDs there are. */
  private static boolean isId(Method setter) {
    return setter.getName().matches(".*(Id|Ids|Counters)");
  }

  static Stream<Method> numbers() {
    return Operations.all().stream()
        .flatMap(operation -> Arrays.stream(operation.method().getParameterTypes()))
        .filter(Class::isInterface)
        .flatMap(NumbersTest::builder)
        .distinct()
        .flatMap(builder -> Arrays.stream(builder.getMethods()))
        .filter(setter -> setter.getParameterCount() == 1 && !setter.isBridge())
        .filter(setter -> setter.getDeclaringClass() != Object.class)
        .filter(setter -> List.of(int.class, long.class).contains(setter.getParameterTypes()[0]))
        .filter(setter -> !isId(setter));
  }

  private static Stream<Class<?>> builder(Class<?> input) {
    return Arrays.stream(input.getMethods())
        .filter(method -> method.getName().equals("builder"))
        .map(Method::getReturnType);
  }

  @Test
  void numbers_areFound() {
    assertThat(numbers())
        .extracting(Method::getName)
        .contains("snoozeExpirationInSeconds", "rateLimitWindowCount", "limit", "offset");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void input_whenNumberIsNegative_isRefused(Method setter) {
    var input = setter.getReturnType().getEnclosingClass();
    assertThatThrownBy(() -> build(input, setter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(input.getSimpleName() + ".builder()." + setter.getName() + "(..)");
  }

  /** Builds an input with everything that it takes, and one number below zero. */
  private static void build(Class<?> input, Method negative) throws Throwable {
    var builder = input.getMethod("builder").invoke(null);
    var filler = ModelFiller.of(input);
    try {
      for (var setter : builder.getClass().getMethods()) {
        if (setter.getParameterCount() == 1
            && setter.getReturnType() == builder.getClass()
            && !setter.isVarArgs()
            && !setter.getName().matches("(add|addAll)[A-Z].*")) {
          setter.setAccessible(true);
          setter.invoke(builder, filler.arguments(setter));
        }
      }
      negative.setAccessible(true);
      negative.invoke(builder, -5);
      var build = builder.getClass().getMethod("build");
      build.setAccessible(true);
      build.invoke(builder);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 86_400, Integer.MAX_VALUE})
  void rule_whenSummaryTimeIsNotWithinTheDay_isRefusedUnsent(int time) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> create(time))
        .withMessageContaining("RuleConfig.builder().summaryTime(..)");
    assertThat(requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 86_399})
  void rule_whenSummaryTimeIsWithinTheDay_isSent(int time) {
    respond("{\"err\":0,\"result\":[]}");
    assertThatCode(() -> create(time)).doesNotThrowAnyException();
  }

  private void create(int summaryTime) {
    var rule =
        NotificationRuleInput.builder()
            .trigger(Trigger.DAILY_SUMMARY)
            .config(RuleConfig.builder().summaryTime(summaryTime).build())
            .build();
    rollbar.notificationRules().create(NotificationChannel.EMAIL, List.of(rule));
  }

  @Test
  void uniqueOccurrences_whenNumberIsNegative_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleFilter.uniqueOccurrences(-1))
        .withMessageStartingWith("RuleFilter.uniqueOccurrences(..)");
  }
}
