#!/usr/bin/perl
# The Chinese reference (doc/zh-CN/) beside the English one (doc/): the same
# files, the same examples, headings and names, and no link that leads nowhere.
# Whether the words say the same, a reader has to judge.
use strict;
use warnings;
use utf8;
use File::Basename;
use Test::More;

binmode $_, ':encoding(UTF-8)' for map { Test::More->builder->$_ } qw(output failure_output);

# How a comment begins in each language of the blocks; output of psql and of programs has no comments.
my %comment = (sql => '--', python => '#', sh => '#', java => '//', js => '//', indented => '#', graphql => '#', text => undef);

sub read_file
{
	open my $in, '<:encoding(UTF-8)', $_[0] or die "$_[0]: $!";
	local $/;
	return <$in>;
}

# A file as its blocks, each a language and lines, and the prose around them.
sub parts
{
	my ($file) = @_;
	my (@blocks, @prose, $fence);
	my $before = '';
	for my $line (split /\n/, read_file($file))
	{
		if (defined $fence)
		{
			if ($line eq '```') { undef $fence }
			else { push @{ $blocks[-1][1] }, $line }
		}
		elsif ($line =~ /^```(\w*)$/)
		{
			$fence = $1;
			push @blocks, [$fence, []];
		}
		elsif ($line =~ /^    \S/ && ($before eq '' || $before =~ /^    \S/))
		{
			push @blocks, ['indented', []] if $before eq '';
			push @{ $blocks[-1][1] }, $line;
		}
		else { push @prose, $line }
		$before = $line;
	}
	die "$file: a block has no end" if defined $fence;
	return { blocks => \@blocks, prose => \@prose };
}

# A comment mark inside quotes begins no comment.
sub without_comment
{
	my ($line, $language) = @_;
	die "no comments are known in \"$language\"" if !exists $comment{$language};
	my $mark = $comment{$language} // return $line;
	return $line =~ s/^((?:[^'"]|'[^']*'|"[^"]*")*?)\s*\Q$mark\E.*/$1/r;
}

sub blocks
{
	return map { my ($language, $lines) = @$_; join "\n", "```$language", map { without_comment($_, $language) } @$lines } @{ $_[0]{blocks} };
}

sub headings { return grep { /^#+ / } @{ $_[0]{prose} } }

# The anchors that GitHub makes of headings.
sub anchors
{
	my %seen;
	return map {
		my $text = lc s/^#+ //r;
		$text =~ s/\[([^\]]*)\]\([^)]*\)/$1/g;
		$text =~ s/[^\w\- ]//g;
		$text =~ tr/ /-/;
		$seen{$text}++ ? "$text-" . ($seen{$text} - 1) : $text;
	} headings($_[0]);
}

# Words of inline code, without <placeholders>, which are translated.
sub code_words
{
	my %found;
	for my $code (join("\n", @{ $_[0] }) =~ /`([^`]+)`/g)
	{
		$code =~ s/<[^<>]*>//g;
		$found{$_} = 1 for $code =~ /[a-z_][\w.]*\w/gia;
	}
	return \%found;
}

# The tables outside of blocks: of each its rows, of each row how many cells it has and the words of code in them.  A bar
# that is no border is written with a backslash, or stands in inline code.
sub tables
{
	my ($part) = @_;
	my @tables;
	my $within = 0;
	for my $line (@{ $part->{prose} })
	{
		if ($line =~ /^\|/)
		{
			push @tables, [] if !$within;
			my @cells = split /\|/, $line =~ s/\\\|/ /gr =~ s/`[^`]*`/ $& =~ tr{|}{ }r /egr, -1;
			push @{ $tables[-1] }, join ' ', scalar(@cells) - 2, sort keys %{ code_words([$line]) };
		}
		$within = $line =~ /^\|/;
	}
	return \@tables;
}

sub missing { my ($these, $those) = @_; return join ' ', sort grep { !$those->{$_} } keys %$these }

sub links
{
	my $text = join("\n", @{ $_[0]{prose} }) =~ s/`[^`\n]*`/code/gr;
	return grep { !/^[a-z]+:/ } $text =~ /\]\(([^)\s]+)\)/g;
}

my @english = grep { $_ ne 'README.zh-CN.md' } map { basename($_) } sort glob('doc/*.md');
ok(-e "doc/zh-CN/$_", "doc/$_ has its Chinese file") for @english;
is(join(' ', grep { !-e "doc/$_" } map { basename($_) } sort glob('doc/zh-CN/*')), '', 'doc/zh-CN/ has no file besides');

for my $name (grep { -e "doc/zh-CN/$_" } @english)
{
	my ($en, $zh) = (parts("doc/$name"), parts("doc/zh-CN/$name"));
	my @prose = @{ $en->{prose} };

	like((grep { /\S/ } @prose)[1], qr/^\[中文\]\(zh-CN\/\Q$name\E\)/, "doc/$name: leads to the Chinese file below its title");
	like((grep { /\S/ } @{ $zh->{prose} })[1], qr/^\[English\]\(\.\.\/\Q$name\E\)/, "doc/zh-CN/$name: leads to the English file below its title");
	is_deeply([blocks($zh)], [blocks($en)], "doc/zh-CN/$name: blocks as in English but for comments");
	is_deeply([map { /^(#+)/ } headings($zh)], [map { /^(#+)/ } headings($en)], "doc/zh-CN/$name: levels of headings as in English");

	is_deeply(tables($zh), tables($en), "doc/zh-CN/$name: the same tables, row by row, with the same words of code");
	my ($said, $says) = (code_words(\@prose), code_words($zh->{prose}));
	is(missing($said, $says), '', "doc/zh-CN/$name: lacks no word of inline code");
	delete $says->{$_} for grep { !/^credit[._]/ } keys %$says;
	is(missing($says, code_words($en->{prose})), '', "doc/zh-CN/$name: has no name of the extension that is not in English");

	my @astray = grep { m{^\.\./([^/#]+\.md)(?:#.*)?$} && $1 ne $name && -e "doc/zh-CN/$1" } links($zh);
	is("@astray", '', "doc/zh-CN/$name: leads to Chinese files where there are some");
}

my %anchors;
for my $file ('README.md', sort glob('doc/*.md doc/zh-CN/*.md'))
{
	my @dead;
	for my $link (links(parts($file)))
	{
		my ($path, $fragment) = split /#/, $link, 2;
		my $target = $path eq '' ? $file : dirname($file) . "/$path";
		if (!-e $target) { push @dead, $link }
		elsif (defined $fragment)
		{
			$anchors{$target} //= { map { $_ => 1 } anchors(parts($target)) };
			push @dead, $link if !$anchors{$target}{$fragment};
		}
	}
	is("@dead", '', "$file: every link leads somewhere");
}
done_testing;
