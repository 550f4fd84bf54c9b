# Markdown as kramdown makes it HTML, its own syntax and GitHub's: one JSON string a line in, one a line out.
require 'json'
require 'kramdown'
require 'kramdown-parser-gfm' if ARGV[0] == 'GFM'

$stdin.set_encoding('UTF-8')
$stdin.each_line do |line|
  html = Kramdown::Document.new(JSON.parse(line), input: ARGV[0] || 'kramdown', syntax_highlighter: nil).to_html
  puts JSON.generate(html)
end
