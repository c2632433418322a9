package dev.trivet.core.json;

import java.io.Serializable;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an update does to one attribute: leave it as it is, clear it, or set it.
 *
 * <p>An attribute that is {@linkplain #unset() unset} is not sent at all, one that is {@linkplain
 * #clear() cleared} is sent as JSON {@code null}, one that has a {@linkplain #to(Object) value} is
 * sent with it, an empty list or {@code false} included. Immutable.
 *
 * @param <T> the attribute's type
 */
public final class Patch<T> implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Patch<?> UNSET = new Patch<>(false, null);
  private static final Patch<?> CLEAR = new Patch<>(true, null);

  private final boolean sent;

  @SuppressWarnings("serial") // as serializable as the value that the caller sets
  private final @Nullable T value;

  private Patch(boolean sent, @Nullable T value) {
    this.sent = sent;
    this.value = value;
  }

  /**
   * Leaves the attribute as it is on the server.
   *
   * @param <T> the attribute's type
   * @return the patch that sends nothing; the default of every update model
   */
  @SuppressWarnings("unchecked")
  public static <T> Patch<T> unset() {
    return (Patch<T>) UNSET;
  }

  /**
   * Clears the attribute.
   *
   * @param <T> the attribute's type
   * @return the patch that sends {@code null}
   */
  @SuppressWarnings("unchecked")
  public static <T> Patch<T> clear() {
    return (Patch<T>) CLEAR;
  }

  /**
   * Sets the attribute.
   *
   * @param value the new value; use {@link #clear()} to send {@code null}
   * @param <T> the attribute's type
   * @return the patch that sends the value
   */
  public static <T> Patch<T> to(T value) {
    return new Patch<>(
        true, Objects.requireNonNull(value, "value: use Patch.clear() to send null"));
  }

  /**
   * Tells whether the attribute is left as it is.
   *
   * @return true when nothing will be sent
   */
  public boolean isUnset() {
    return !sent;
  }

  /**
   * Tells whether the attribute is cleared.
   *
   * @return true when {@code null} will be sent
   */
  public boolean isClear() {
    return sent && value == null;
  }

  /**
   * Tells whether the attribute gets a value.
   *
   * @return true when {@link #value()} may be called
   */
  public boolean isValue() {
    return value != null;
  }

  /**
   * Returns the value to set.
   *
   * @return the value
   * @throws NoSuchElementException when the patch is unset or clears
   */
  public T value() {
    var present = value;
    if (present == null) {
      throw new NoSuchElementException("this patch has no value: it is " + this);
    }
    return present;
  }

  /** {@return the value to set, empty when the patch is unset or clears} */
  public Optional<T> toOptional() {
    return Optional.ofNullable(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Patch<?> that && sent == that.sent && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sent, value);
  }

  @Override
  public String toString() {
    return isValue() ? "to(" + value + ")" : isClear() ? "clear" : "unset";
  }
}
