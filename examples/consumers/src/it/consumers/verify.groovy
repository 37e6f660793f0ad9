// SPDX-License-Identifier: Apache-2.0
// Runs what was compiled, on a Java of its own, and compares what it prints.
def java = System.getProperty('java.home') + '/bin/java'

def run = { String module, List<String> arguments ->
    def command = [java, '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-Dsun.stdout.encoding=UTF-8'] + arguments
    def process = new ProcessBuilder(command*.toString()).directory(new File(basedir, module)).redirectErrorStream(true).start()
    def printed = process.inputStream.getText('UTF-8').replace('\r\n', '\n').trim()
    assert process.waitFor() == 0: "$module failed:\n$printed"
    printed
}
def prints = { String module, String printed, String expected ->
    assert printed == expected.trim(): "$module printed:\n$printed"
}
def separator = File.pathSeparator
def path = "target/classes${separator}target/lib/*"

prints('class-path', run('class-path', ['-cp', path, 'App']), '''
format: 1
number: "一"
heading: "扩大规模"
kind: "action"
''')
prints('module-path', run('module-path', ['-p', "target/classes${separator}target/lib", '-m', 'cn.example.office/cn.example.office.Office']), '''
[镇农业办, 各村]
true
org.zhengce.policy.model false
org.zhengce.policy.calc false
org.zhengce.policy.io false
''')
prints('release-8', run('release-8', ['-cp', path, 'App']), '''
20%
{
  "format": 1,
  "number": "二",
  "kind": "action",
  "quote": {
    "start": 3,
    "end": 5,
    "text": "二、"
  }
}
1
''')
def output = (new File(readme).getText('UTF-8') =~ /(?ms)^```java\n.*?^```$.*?^```text\n(.*?)^```$/)
assert output.find(): 'The README must say what its program prints'
prints('readme', run('readme', ['-cp', path, 'First']), output.group(1))
