package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.TrivetVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archive that users install, unpacked where the name of the folder has blanks. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

  private static final Path ARCHIVE = Path.of(System.getProperty("distribution"));

  @TempDir private static Path unpacked;
  private static Path home;
  @TempDir private Path folder;

  @BeforeAll
  static void unpack() throws IOException {
    var target = Files.createDirectory(unpacked.resolve("a folder with blanks"));
    try (var archive =
        FileSystems.newFileSystem(ARCHIVE, Map.of("enablePosixFileAttributes", "true"))) {
      var root = archive.getPath("/");
      for (var from : entries(root)) {
        var to = target.resolve(root.relativize(from).toString());
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
      }
    }
    home = target.resolve("trivet-" + TrivetVersion.VALUE);
  }

  private static List<Path> entries(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.getNameCount() > 0).sorted().toList();
    }
  }

  @Test
  void archive_holdsWhatUsersNeed() throws IOException {
    var files =
        entries(home).stream()
            .filter(Files::isRegularFile)
            .map(file -> home.relativize(file).toString())
            .collect(Collectors.toSet());

    assertThat(files)
        .containsExactlyInAnyOrder(
            "LICENSE",
            "README.txt",
            "bin/trivet",
            "bin/trivet.cmd",
            "completion/trivet.bash",
            "lib/trivet.jar",
            "man/man1/trivet.1",
            "man/man1/trivet-audit.1",
            "man/man1/trivet-doctor.1",
            "man/man1/trivet-fakes.1",
            "man/man1/trivet-offboard.1",
            "man/man1/trivet-onboard.1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bin())))
        .isEqualTo("rwxr-xr-x");
    assertThat(home.resolve("README.txt")).content().startsWith("trivet " + TrivetVersion.VALUE);
    assertThat(home.resolve("bin/trivet.cmd")).content().contains("%*\r\n");
  }

  @Test
  void launcher_fromAnotherFolder_runsTheProgram() throws Exception {
    assertThat(run(Map.of(), bin(), "--version").code(0).out())
        .isEqualToIgnoringNewLines("trivet " + TrivetVersion.VALUE);
    assertThat(run(Map.of(), bin(), "doctor").code(0).out())
        .containsPattern("Rollbar +present")
        .containsPattern("Honeybadger +present");
  }

  @Test
  void launcher_throughLinksToLinks_runsTheProgram() throws Exception {
    var first = Files.createSymbolicLink(folder.resolve("first link"), bin());
    var second = Files.createSymbolicLink(folder.resolve("trivet"), first.getFileName());
    var path = Map.of("PATH", folder + ":" + System.getenv("PATH"));

    assertThat(run(Map.of(), second, "--version").code(0).out()).startsWith("trivet ");
    assertThat(run(path, Path.of("sh"), "-c", "trivet --version").code(0).out())
        .startsWith("trivet ");
  }

  @Test
  void launcher_withoutJava_saysWhatToDo() throws Exception {
    var nothing = Files.createDirectory(folder.resolve("nothing"));

    assertThat(run(Map.of("JAVA_HOME", "", "PATH", nothing.toString()), bin()).code(2).err())
        .isEqualTo(
            "trivet: there is no java on the PATH: install Java 17 or newer, or set JAVA_HOME\n");
    assertThat(run(Map.of("JAVA_HOME", nothing.toString()), bin()).code(2).err())
        .isEqualTo("trivet: JAVA_HOME has no bin/java: " + nothing + "\n");
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_392, 8", "11.0.2, 11", "16-ea, 16", "unheard, of an unknown version"})
  void launcher_withAnOldJava_saysWhichItNeeds(String version, String shown) throws Exception {
    assertThat(run(Map.of("JAVA_HOME", java(version)), bin(), "audit").code(2).err())
        .endsWith("/bin/java is Java " + shown + "; trivet needs Java 17 or newer\n");
  }

  /** The other letters are made by the shell, so that no locale has a say in them. */
  @Test
  void launcher_passesArgumentsUntouched() throws Exception {
    var environment =
        Map.of("JAVA_HOME", java("17"), "JAVA_OPTS", "-Xmx64m -Dany=*", "TRIVET", bin().toString());
    var script = "exec \"$TRIVET\" audit 'two  words' '' '*' \"jos$(printf '\\303\\251')\" '$HOME'";

    assertThat(run(environment, Path.of("sh"), "-c", script).code(0).out().lines())
        .contains("<-Xmx64m>", "<-Dany=*>")
        .endsWith("<audit>", "<two  words>", "<>", "<*>", "<josé>", "<$HOME>");
  }

  @ParameterizedTest
  @CsvSource({
    "'trivet ', 1, onboard audit offboard doctor fakes",
    "trivet off, 1, offboard",
    "trivet audit --form, 2, --format",
    "trivet audit --format c, 3, csv"
  })
  void completion_inBash_offersCommandsAndOptions(String line, int word, String offered)
      throws Exception {
    var script =
        """
        source "$0" && complete -p trivet >/dev/null
        COMP_LINE=$1; read -ra COMP_WORDS <<<"$1"; COMP_CWORD=$2
        [ "${#COMP_WORDS[@]}" -gt "$2" ] || COMP_WORDS+=("")
        _complete_trivet && printf '%s\\n' "${COMPREPLY[@]}"
        """;
    var completion = home.resolve("completion/trivet.bash").toString();
    var ended =
        run(Map.of(), Path.of("bash"), "-c", script, completion, line, Integer.toString(word));

    assertThat(ended.code(0).out().split("\\s+")).contains(offered.split(" "));
  }

  @Test
  @EnabledIf("hasMandoc")
  void manual_isWithoutWarnings() throws Exception {
    for (var page : entries(home.resolve("man/man1"))) {
      if (page.toString().endsWith(".1")) {
        var ended = run(Map.of(), Path.of("mandoc"), "-Tlint", "-Wwarning", page.toString());
        assertThat(ended.code(0).all()).isEmpty();
      }
    }
  }

  static boolean hasMandoc() {
    return Files.isExecutable(Path.of("/usr/bin/mandoc"));
  }

  private static Path bin() {
    return home.resolve("bin/trivet");
  }

  /** A home of Java that claims to have a version, and prints its arguments. */
  private String java(String version) throws IOException {
    var bin = Files.createDirectories(folder.resolve("java " + version).resolve("bin"));
    var script =
        """
        #!/bin/sh
        if [ "$1" = -version ]; then
          echo 'Picked up JAVA_TOOL_OPTIONS: -Dnothing' >&2
          echo 'openjdk version "%s" 2026-01-01' >&2
          exit
        fi
        printf '<%%s>\\n' "$@"
        """;
    var java = Files.writeString(bin.resolve("java"), script.formatted(version));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return bin.getParent().toString();
  }

  private Cli.Ended run(Map<String, String> environment, Path program, String... arguments)
      throws IOException, InterruptedException {
    var command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
    var out = folder.resolve("stdout.txt");
    var err = folder.resolve("stderr.txt");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    var variables = new HashMap<>(Map.of("JAVA_HOME", System.getProperty("java.home")));
    variables.putAll(environment);
    builder.environment().putAll(variables);
    var process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the program ends").isTrue();
    return new Cli.Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
