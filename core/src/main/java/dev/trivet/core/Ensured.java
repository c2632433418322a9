package dev.trivet.core;

/**
 * Something that exists now, and whether this call created it.
 *
 * @param value the thing
 * @param created true when it was created, false when it was found
 * @param <T> the kind of thing
 */
public record Ensured<T>(T value, boolean created) {

  /**
   * Something that was created.
   *
   * @param value the thing
   * @param <T> the kind of thing
   * @return the outcome
   */
  public static <T> Ensured<T> created(T value) {
    return new Ensured<>(value, true);
  }

  /**
   * Something that existed already.
   *
   * @param value the thing
   * @param <T> the kind of thing
   * @return the outcome
   */
  public static <T> Ensured<T> found(T value) {
    return new Ensured<>(value, false);
  }
}
