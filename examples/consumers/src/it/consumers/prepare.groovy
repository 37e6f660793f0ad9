// SPDX-License-Identifier: Apache-2.0
// Takes the first Java block out of the README and makes it a class: what a new user would type.
def block = (new File(readme).getText('UTF-8') =~ /(?ms)^```java\n(.*?)^```$/)
assert block.find(): 'The README must have a Java block'
def (imports, code) = block.group(1).readLines().split { it.startsWith('import ') }
def source = imports + 'public class First {' + 'public static void main(String[] args) {' + code + '}' + '}'
def folder = new File(basedir, 'readme/src/main/java')
folder.mkdirs()
new File(folder, 'First.java').setText(source.join('\n') + '\n', 'UTF-8')
