package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.FakeUpload;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Uploads of source maps and symbol files, which are kept for tests to look at. */
final class UploadRoutes {
  private record Kept(long projectId, FakeUpload upload) {}

  private final ProjectLookup lookup;
  private final List<Kept> uploads = new ArrayList<>();
  private final Map<String, Kept> announced = new LinkedHashMap<>();

  UploadRoutes(ProjectLookup lookup) {
    this.lookup = lookup;
  }

  void reset() {
    uploads.clear();
    announced.clear();
  }

  List<FakeUpload> ofProject(long projectId) {
    return uploads.stream()
        .filter(kept -> kept.projectId() == projectId)
        .map(Kept::upload)
        .toList();
  }

  void addTo(Router routes) {
    form(routes, "sourcemap", List.of("version", "minified_url"), List.of("source_map"));
    form(routes, "dsym", List.of(), List.of("dsym"));
    form(routes, "proguard", List.of("version"), List.of("mapping"));
    form(routes, "fluttersymbols", List.of("version"), List.of("flutter_symbols"));
    form(routes, "sourcemap/download", List.of("version", "minified_url"), List.of());
    routes
        .add("POST", "signed_url/sourcemap_bundle", this::announce)
        .add("PUT", "storage/{bundle}", this::store);
  }

  private void form(Router routes, String path, List<String> texts, List<String> files) {
    routes.add("POST", path, call -> upload(call, path, texts, files));
  }

  private FakeResponse upload(Call call, String kind, List<String> texts, List<String> files) {
    var form = FormParts.of(call);
    var missing = new ArrayList<String>();
    texts.stream()
        .filter(name -> form.texts().getOrDefault(name, "").isBlank())
        .forEach(missing::add);
    files.stream().filter(name -> !form.files().containsKey(name)).forEach(missing::add);
    require(missing);
    keep(new Kept(lookup.project(call), new FakeUpload(kind, form.texts(), form.files())));
    return RollbarViews.result(Json.object().put("uuid", uuid(uploads.size())));
  }

  private static void require(List<String> missing) {
    if (!missing.isEmpty()) {
      var words =
          missing.stream()
              .map(name -> name + " is missing and it is required.")
              .collect(Collectors.joining(" "));
      throw new Refusal(422, "Invalid format. " + words);
    }
  }

  private void keep(Kept kept) {
    uploads.add(kept);
  }

  private static String uuid(int number) {
    var seed = ("trivet/upload/" + number).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(seed).toString();
  }

  private FakeResponse announce(Call call) {
    var body = RollbarLookup.body(call);
    var names = List.of("version", "prefix_url");
    require(names.stream().filter(name -> body.path(name).asText("").isBlank()).toList());
    var texts = new LinkedHashMap<String, String>();
    names.forEach(name -> texts.put(name, body.path(name).asText()));
    var project = lookup.project(call);
    var bundle = uuid(-1 - announced.size());
    announced.put(bundle, new Kept(project, new FakeUpload("bundle", texts, Map.of())));
    var url = lookup.context.linkOrigin("https://storage.example.com") + "/api/1/storage/" + bundle;
    return RollbarViews.result(Json.object().put("signed_url", url).put("project_id", project));
  }

  /** The address itself is the permission. */
  private FakeResponse store(Call call) {
    var kept = announced.remove(call.captured("bundle"));
    if (kept == null) {
      throw new Refusal(403, "The address is not valid any more.");
    }
    var files = Map.of("bundle", call.bytes());
    keep(new Kept(kept.projectId(), new FakeUpload("bundle", kept.upload().fields(), files)));
    return FakeResponse.empty(200);
  }
}
