package dev.trivet.testkit.check;

import java.util.function.BiConsumer;

/** Something that collects texts while it is on. */
interface Capture {
  /** Hands over what was collected: the place and the text. */
  void each(BiConsumer<String, Object> visitor);

  /** Puts everything back as it was; what was collected stays. */
  void stop();
}
