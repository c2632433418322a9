package dev.trivet.core;

/** The version of this SDK, for logs and bug reports. */
public final class TrivetVersion {

  /** The version of the artifacts, for example {@code 0.1.0}. */
  // A constant filled in by the build: unlike a resource or a manifest it costs no file access and no
  // parsing on the first call.
  public static final String VALUE = "${project.version}";

  private TrivetVersion() {}
}
