package dev.trivet.honeybadger.wire;

import dev.trivet.core.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Arrays of two elements, whose second is a count. */
public final class Pairs {

  private Pairs() {}

  /** The element at a place, if there is one that is not null. */
  public static Optional<JsonValue> element(List<JsonValue> pair, int at) {
    return at < pair.size() ? Optional.of(pair.get(at)).filter(v -> !v.isNull()) : Optional.empty();
  }

  /** The element at a place as a whole number, which may come as a text. */
  public static Optional<Long> number(List<JsonValue> pair, int at) {
    return element(pair, at).flatMap(Pairs::number);
  }

  /** A huge exponent would be expanded digit by digit. */
  private static boolean isSmall(BigDecimal number) {
    return number.precision() - (long) number.scale() <= 19 && number.scale() < 1_000;
  }

  private static Optional<Long> number(JsonValue value) {
    try {
      return value
          .asText()
          .map(text -> new BigDecimal(text.strip()))
          .or(value::asNumber)
          .filter(Pairs::isSmall)
          .map(number -> number.setScale(0, RoundingMode.HALF_UP).longValueExact());
    } catch (ArithmeticException | NumberFormatException odd) {
      return Optional.empty();
    }
  }
}
