package dev.trivet.core;

/**
 * The result of a call that finds a resource or creates it: the resource, and whether the call
 * created it.
 *
 * @param value the resource
 * @param created true when the resource was created, false when it was found
 * @param <T> the type of the resource
 */
public record Ensured<T>(T value, boolean created) {

  /**
   * Describes a resource that was created.
   *
   * @param value the resource
   * @param <T> the type of the resource
   * @return the result
   */
  public static <T> Ensured<T> created(T value) {
    return new Ensured<>(value, true);
  }

  /**
   * Describes a resource that existed already.
   *
   * @param value the resource
   * @param <T> the type of the resource
   * @return the result
   */
  public static <T> Ensured<T> found(T value) {
    return new Ensured<>(value, false);
  }
}
