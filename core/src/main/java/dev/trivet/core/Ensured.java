package dev.trivet.core;

/**
 * Something that is there now, and whether this call had to make it.
 *
 * @param value the thing
 * @param created true when it was made, false when it was found
 * @param <T> the kind of thing
 */
public record Ensured<T>(T value, boolean created) {

  /**
   * Something that had to be made.
   *
   * @param value the thing
   * @param <T> the kind of thing
   * @return the outcome
   */
  public static <T> Ensured<T> created(T value) {
    return new Ensured<>(value, true);
  }

  /**
   * Something that was there already.
   *
   * @param value the thing
   * @param <T> the kind of thing
   * @return the outcome
   */
  public static <T> Ensured<T> found(T value) {
    return new Ensured<>(value, false);
  }
}
