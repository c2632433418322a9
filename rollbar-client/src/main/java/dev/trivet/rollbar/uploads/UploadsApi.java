package dev.trivet.rollbar.uploads;

import dev.trivet.core.UploadProgress;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.MultipartUpload;
import dev.trivet.core.service.Transport;
import dev.trivet.rollbar.wire.RollbarAuth;

/**
 * Uploads of source maps and symbol files to one project. Immutable and thread-safe. Files are read
 * while they are sent, so they may be larger than the memory. An attempt may take 30 seconds unless
 * set otherwise; give large uploads more with {@code rollbar.withOptions(..)}.
 *
 * <p>All calls need the {@code post_server_item} token.
 */
public final class UploadsApi {

  private static final EndpointGroup UPLOADS =
      EndpointGroup.of("rollbar.uploads").credential(RollbarAuth.POST_SERVER_ITEM);

  static final Endpoint<Void> SOURCE_MAP = UPLOADS.none("sourceMap", "POST sourcemap");

  static final Endpoint<Void> DSYM = UPLOADS.none("dsym", "POST dsym");

  static final Endpoint<Void> PROGUARD = UPLOADS.none("proguard", "POST proguard");

  static final Endpoint<Void> FLUTTER_SYMBOLS =
      UPLOADS.none("flutterSymbols", "POST fluttersymbols");

  static final Endpoint<SignedUrl> SOURCE_MAP_BUNDLE_URL =
      UPLOADS
          .one("sourceMapBundleUrl", "POST signed_url/sourcemap_bundle", SignedUrl.class)
          .repeatable();

  static final Endpoint<Void> DOWNLOAD_SOURCE_MAP =
      UPLOADS.none("downloadSourceMap", "POST sourcemap/download");

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public UploadsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Uploads a source map.
   *
   * @param upload the files to upload, and the application's version
   * @throws IllegalArgumentException when a file is empty or cannot be read
   * @see <a href="https://docs.rollbar.com/reference/upload-a-js-source-map">Rollbar: upload a
   *     source map</a>
   */
  public void sourceMap(SourceMapUpload upload) {
    sourceMap(upload, UploadProgress.none());
  }

  /**
   * Uploads a source map. The upload is never retried when its outcome is in doubt; an error says
   * how far the upload came. Rollbar does not document the response, so any success counts.
   *
   * @param upload the files to upload, and the application's version
   * @param progress receives the progress of the upload
   * @throws IllegalArgumentException when a file is empty or cannot be read
   * @see <a href="https://docs.rollbar.com/reference/upload-a-js-source-map">Rollbar: upload a
   *     source map</a>
   */
  public void sourceMap(SourceMapUpload upload, UploadProgress progress) {
    var form =
        MultipartUpload.reportingTo(progress)
            .text("version", upload.version())
            .text("minified_url", upload.minifiedUrl())
            .file("SourceMapUpload.builder().sourceMap(..)", "source_map", upload.sourceMap());
    for (var source : upload.sources()) {
      form = form.file("SourceMapUpload.builder().sources(..)", source.path(), source.file());
    }
    transport.send(SOURCE_MAP, form);
  }

  /**
   * Uploads debug symbols of an iOS or macOS application.
   *
   * @param upload the files to upload, and the application's version
   * @throws IllegalArgumentException when a file is empty or cannot be read
   * @see <a href="https://docs.rollbar.com/reference/upload-a-dsym-file">Rollbar: upload debug
   *     symbols of an iOS or macOS application</a>
   */
  public void dsym(DsymUpload upload) {
    dsym(upload, UploadProgress.none());
  }

  /**
   * Uploads debug symbols of an iOS or macOS application. The upload is never retried when its
   * outcome is in doubt; an error says how far the upload came. Rollbar does not document the
   * response, so any success counts.
   *
   * @param upload the files to upload, and the application's version
   * @param progress receives the progress of the upload
   * @throws IllegalArgumentException when a file is empty or cannot be read
   * @see <a href="https://docs.rollbar.com/reference/upload-a-dsym-file">Rollbar: upload debug
   *     symbols of an iOS or macOS application</a>
   */
  public void dsym(DsymUpload upload, UploadProgress progress) {
    var form =
        MultipartUpload.reportingTo(progress)
            .file("DsymUpload.builder().dsym(..)", "dsym", upload.dsym())
            .text("version", upload.version())
            .text("bundle_identifier", upload.bundleIdentifier());
    transport.send(DSYM, form);
  }

  /**
   * Uploads a ProGuard or R8 mapping.
   *
   * @param upload the files to upload, and the application's version
   * @throws IllegalArgumentException when a file is empty or cannot be read
   * @see <a href="https://docs.rollbar.com/reference/upload-a-proguard-file">Rollbar: upload a
   *     ProGuard or R8 mapping</a>
   */
  public void proguard(ProguardUpload upload) {
    proguard(upload, UploadProgress.none());
  }

  /**
   * Uploads a ProGuard or R8 mapping. The upload is never retried when its outcome is in doubt; an
   * error says how far the upload came. Rollbar does not document the response, so any success
   * counts.
   *
   * @param upload the files to upload, and the application's version
   * @param progress receives the progress of the upload
   * @throws IllegalArgumentException when a file is empty or cannot be read
   * @see <a href="https://docs.rollbar.com/reference/upload-a-proguard-file">Rollbar: upload a
   *     ProGuard or R8 mapping</a>
   */
  public void proguard(ProguardUpload upload, UploadProgress progress) {
    var form =
        MultipartUpload.reportingTo(progress)
            .text("version", upload.version())
            .file("ProguardUpload.builder().mapping(..)", "mapping", upload.mapping());
    transport.send(PROGUARD, form);
  }

  /**
   * Uploads debug symbols of a Flutter application.
   *
   * @param upload the files to upload, and the application's version
   * @throws IllegalArgumentException when a file is empty or cannot be read
   * @see <a href="https://docs.rollbar.com/reference/upload-a-flutter-symbols-file">Rollbar: upload
   *     debug symbols of a Flutter application</a>
   */
  public void flutterSymbols(FlutterSymbolsUpload upload) {
    flutterSymbols(upload, UploadProgress.none());
  }

  /**
   * Uploads debug symbols of a Flutter application. The upload is never retried when its outcome is
   * in doubt; an error says how far the upload came. Rollbar does not document the response, so any
   * success counts.
   *
   * @param upload the files to upload, and the application's version
   * @param progress receives the progress of the upload
   * @throws IllegalArgumentException when a file is empty or cannot be read
   * @see <a href="https://docs.rollbar.com/reference/upload-a-flutter-symbols-file">Rollbar: upload
   *     debug symbols of a Flutter application</a>
   */
  public void flutterSymbols(FlutterSymbolsUpload upload, UploadProgress progress) {
    var form =
        MultipartUpload.reportingTo(progress)
            .text("version", upload.version())
            .file(
                "FlutterSymbolsUpload.builder().flutterSymbols(..)",
                "flutter_symbols",
                upload.flutterSymbols());
    transport.send(FLUTTER_SYMBOLS, form);
  }

  /**
   * Creates a signed URL to upload a bundle of source maps to. The bundle is a ZIP archive; send it
   * to the URL with any HTTP client and the method PUT, without a Rollbar token. The reference does
   * not mention this call, which Rollbar's own tools use.
   *
   * @param request the bundle to upload
   * @return the signed URL
   */
  public SignedUrl sourceMapBundleUrl(SourceMapBundleRequest request) {
    return transport.send(SOURCE_MAP_BUNDLE_URL, request);
  }

  /**
   * Asks Rollbar to fetch a source map from the public URL that a minified file names. Only a guide
   * of Rollbar mentions this call, not the reference.
   *
   * @param download the source map to fetch
   */
  public void downloadSourceMap(SourceMapDownload download) {
    var form =
        MultipartUpload.reportingTo(UploadProgress.none())
            .text("version", download.version())
            .text("minified_url", download.minifiedUrl());
    transport.send(DOWNLOAD_SOURCE_MAP, form);
  }
}
