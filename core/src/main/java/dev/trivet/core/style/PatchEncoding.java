package dev.trivet.core.style;

import dev.trivet.core.json.Patch;
import org.immutables.encode.Encoding;

/**
 * What builders offer for an attribute that is a {@link Patch}: a method that sets it, and one that
 * takes a patch. Read by the annotation processor only.
 */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable"})
class PatchEncoding<T> {

  @Encoding.Impl private Patch<T> field;

  @Encoding.Builder
  static class Builder<T> {

    private Patch<T> patch = Patch.unset();

    /** Sets the attribute. */
    @Encoding.Init
    final void set(T value) {
      this.patch = Patch.to(value);
    }

    /** Leaves the attribute alone, clears it or sets it. */
    @Encoding.Init
    @Encoding.Copy
    final void change(Patch<T> value) {
      this.patch = java.util.Objects.requireNonNull(value);
    }

    @Encoding.Build
    Patch<T> build() {
      return patch;
    }
  }
}
